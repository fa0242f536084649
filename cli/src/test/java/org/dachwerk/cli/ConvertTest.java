package org.dachwerk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where inputs come from and outputs go. */
class ConvertTest {
  @TempDir Path folder;

  @BeforeEach
  void anInput() throws IOException {
    Cli.german(folder).example("organisationen.csv");
  }

  @Test
  void withoutAnOutputTheInputGivesTheNames() throws IOException {
    Cli cli = Cli.german(folder);

    Cli.Outcome outcome = cli.run("convert", "organisationen.csv");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(cli.names())
        .containsExactly(
            "organisationen.csv", "organisationen.json", "organisationen.report.internal.html");
    assertThat(outcome.err())
        .isEqualTo(
            """
            11 Zeilen geprüft: 11 übernommen, 0 zurückgehalten, 0 abgelehnt, 0 übersprungen
            0 Fehler, 0 Warnungen, 1 Hinweis
              organisationen.csv!L8: „zusammenhalt.baden-wuerttemberg.de“ wurde um https:// ergänzt.
            Geschrieben: organisationen.json
            Bericht (enthält personenbezogene Daten): organisationen.report.internal.html
            """);
  }

  @Test
  void withAnOutputThereIsNoReportUnlessAskedFor() throws IOException {
    Cli cli = Cli.english(folder);

    Cli.Outcome outcome = cli.run("convert", "organisationen.csv", "-o", "daten.json");

    assertThat(outcome.exit()).isZero();
    assertThat(cli.names()).containsExactly("daten.json", "organisationen.csv");
    assertThat(outcome.err())
        .isEqualTo(
            """
            11 rows checked: 11 taken, 0 withheld, 0 rejected, 0 skipped
            0 errors, 0 warnings, 1 remark
              organisationen.csv!L8: “zusammenhalt.baden-wuerttemberg.de” lacks https:// in front; it was added.
            """);
  }

  @Test
  void aReportAskedForWithoutAnOutputTakesThePlaceOfTheDefaultOne() throws IOException {
    Cli cli = Cli.german(folder);

    cli.run("convert", "organisationen.csv", "--report", "b.txt", "--report", "b.json");

    assertThat(cli.names())
        .containsExactly("b.json", "b.txt", "organisationen.csv", "organisationen.json");
  }

  @Test
  void quietSaysNothing() {
    assertThat(Cli.german(folder).run("convert", "organisationen.csv", "--quiet"))
        .isEqualTo(new Cli.Outcome(0, "", ""));
  }

  @Test
  void standardOutputGetsTheDataAndNothingElse() throws IOException {
    Cli cli = Cli.german(folder);
    cli.run("convert", "organisationen.csv", "-o", "daten.json");

    Cli.Outcome outcome = cli.run("convert", "organisationen.csv", "-o", "-");

    assertThat(outcome.out()).isEqualTo(cli.text("daten.json"));
    assertThat(outcome.err()).startsWith("11 Zeilen geprüft");
    assertThat(cli.names()).containsExactly("daten.json", "organisationen.csv");
  }

  @Test
  void standardOutputTakesJsonLinesToo() {
    Cli.Outcome outcome =
        Cli.german(folder)
            .run("convert", "organisationen.csv", "-o", "-", "--format", "jsonl", "-q");

    assertThat(outcome.out().lines())
        .hasSize(11)
        .allSatisfy(line -> assertThat(line).startsWith("{\"type\":\"organisation\",\"id\":"));
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void standardInputIsReadLikeAnyFile() throws IOException {
    Cli cli = Cli.german(folder);
    cli.run("convert", "organisationen.csv");
    byte[] workbook = Files.readAllBytes(Cli.examples().resolve("dachverband.ods"));

    Cli.Outcome text = cli.reading(cli.bytes("organisationen.csv")).run("convert", "-");
    Cli.Outcome zip = cli.reading(workbook).run("convert", "-", "-o", "ods.json");

    assertThat(List.of(text.exit(), zip.exit())).containsOnly(0);
    assertThat(cli.names()).contains("stdin.json", "stdin.report.internal.html");
    assertThat(cli.text("stdin.json")).isEqualTo(cli.text("organisationen.json"));
    assertThat(cli.text("ods.json")).contains("Landesfachtag Migrantenorganisationen");
  }

  @Test
  void jsonLinesHaveTheirHeadInAFileBeside() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("dachverband.xlsx");

    cli.run("convert", "dachverband.xlsx", "--format", "jsonl", "--title", "Unsere Vereine");

    assertThat(cli.names())
        .contains("dachverband.jsonl", "dachverband.jsonl.meta.json")
        .doesNotContain("dachverband.json");
    assertThat(cli.text("dachverband.jsonl").lines().map(ConvertTest::type).distinct())
        .containsExactly("organisation", "member", "event", "funding");
    assertThat(cli.text("dachverband.jsonl").lines()).hasSize(24);
    Json head = Json.of(cli.bytes("dachverband.jsonl.meta.json"));
    assertThat(head.at("profile").text()).isEqualTo("public");
    assertThat(head.at("dataset").text()).isEqualTo("{title=Unsere Vereine, asOf=2022-05-10}");
  }

  @Test
  void anOutputNamedJsonlIsJsonLines() throws IOException {
    Cli cli = Cli.german(folder);

    cli.run("convert", "organisationen.csv", "-o", "a.jsonl");

    assertThat(cli.names()).containsExactly("a.jsonl", "a.jsonl.meta.json", "organisationen.csv");
  }

  @Test
  void aFolderStandsForItsSpreadsheetsByName() throws IOException {
    Cli cli = Cli.german(folder);
    Files.createDirectories(folder.resolve("listen/tiefer"));
    for (String name : List.of("b.csv", "a.CSV", "tiefer/c.csv", "~$b.xlsx", ".~lock.b.csv#")) {
      Files.writeString(folder.resolve("listen").resolve(name), "Name;Ort\nVerein;Köln\n", UTF_8);
    }
    Files.writeString(folder.resolve("listen/a.report.internal.html"), "<!doctype html>");
    Files.writeString(folder.resolve("listen/brief.pdf"), "%PDF");

    Cli.Outcome outcome =
        cli.run("convert", "listen", "-o", "o.json", "--report", "r.json", "--lang", "de");

    Json report = Json.of(cli.bytes("r.json"));
    assertThat(outcome.exit()).isZero();
    assertThat(report.at("sheets").items())
        .extracting(sheet -> sheet.at("file").text())
        .containsExactly("a.CSV", "b.csv");
    assertThat(report.at("notices").items())
        .filteredOn(notice -> notice.at("code").is("input-passed-over"))
        .extracting(notice -> notice.at("severity").text() + " " + notice.at("message").text())
        .containsExactly(
            "INFO Die Datei .~lock.b.csv# wurde übergangen (versteckte oder vorübergehende Datei).",
            "INFO Die Datei a.report.internal.html wurde übergangen (eigene Ausgabe).",
            "INFO Die Datei ~$b.xlsx wurde übergangen (versteckte oder vorübergehende Datei).");
  }

  @Test
  void twoRunsGiveEqualBytes() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("dachverband.xlsx");
    for (String run : List.of("1", "2")) {
      cli.run(
          "convert",
          "dachverband.xlsx",
          "-o",
          run + ".json",
          "--report",
          run + ".html",
          "--report",
          run + ".txt",
          "--report",
          run + ".r.json",
          "--profile",
          "internal");
    }

    for (String extension : List.of(".json", ".html", ".txt", ".r.json")) {
      assertThat(cli.text("2" + extension)).isEqualTo(cli.text("1" + extension));
    }
  }

  @Test
  void anOldOutputIsReplaced() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write("daten.json", "x".repeat(100_000));
    cli.write(".daten.json.part", "left by a run that was killed");

    cli.run("convert", "organisationen.csv", "-o", "daten.json");

    assertThat(cli.text("daten.json")).startsWith("{\n").endsWith("]\n}\n");
    assertThat(cli.names()).containsExactly("daten.json", "organisationen.csv");
  }

  private static String type(String line) {
    return line.substring("{\"type\":\"".length(), line.indexOf("\","));
  }
}
