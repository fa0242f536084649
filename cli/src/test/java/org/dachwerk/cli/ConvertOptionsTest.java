package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options change in what is taken and told. */
class ConvertOptionsTest {
  private static final String FAULTY =
      """
      Name;Ort;gegründet;E-Mail
      Frauenverein Süd e. V.;Dresden;31.02.1999;info@frauenverein.example
      Männerverein Nord e. V.;Kiel;2004;info@maennerverein.example
      """;

  @TempDir Path folder;

  @BeforeEach
  void aListWithAnError() throws IOException {
    Cli.german(folder).write("vereine.csv", FAULTY);
  }

  @Test
  void anErrorCostsItsValueAndEndsWithOne() throws IOException {
    Cli cli = Cli.german(folder);

    Cli.Outcome outcome = cli.run("convert", "vereine.csv", "-o", "a.json", "--report", "r.json");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(organisations(cli)).isEqualTo("2 organisations, 1 with a date");
    Json sheet = Json.of(cli.bytes("r.json")).at("sheets").items().get(0);
    assertThat(sheet.at("recordsWritten").text()).isEqualTo("2");
    assertThat(sheet.at("valuesRejected").text()).isEqualTo("1");
    assertThat(outcome.err())
        .isEqualTo(
            """
            2 Zeilen geprüft: 2 übernommen, 0 zurückgehalten, 0 abgelehnt, 0 übersprungen
            1 Fehler, 0 Warnungen, 0 Hinweise
              vereine.csv!C2: „31.02.1999“ ist kein Datum; erwartet wird zum Beispiel 28.02.1999.
            """);
  }

  @Test
  void strictWritesTheReportAlone() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write("a.json", "alt\n");

    Cli.Outcome german =
        cli.run("convert", "vereine.csv", "-o", "a.json", "--report", "r.txt", "--strict");
    Cli.Outcome english =
        Cli.english(folder).run("convert", "vereine.csv", "-o", "b.json", "--strict");

    assertThat(german.exit()).isEqualTo(1);
    assertThat(german.err()).endsWith("Wegen --strict wurden keine Daten geschrieben.\n");
    assertThat(english.exit()).isEqualTo(1);
    assertThat(english.err()).endsWith("Because of --strict no data were written.\n");
    assertThat(cli.text("a.json")).isEqualTo("alt\n");
    assertThat(cli.names()).containsExactly("a.json", "r.txt", "vereine.csv");
  }

  @Test
  void strictWritesASoundListAsEver() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("organisationen.csv");

    Cli.Outcome outcome = cli.run("convert", "organisationen.csv", "-o", "a.json", "--strict");

    assertThat(outcome.exit()).isZero();
    assertThat(cli.names()).contains("a.json");
  }

  @Test
  void strictOnStandardOutputWritesNothingThere() {
    Cli.Outcome outcome = Cli.german(folder).run("convert", "vereine.csv", "-o", "-", "--strict");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void rejectRowsCostsTheWholeRow() throws IOException {
    Cli cli = Cli.german(folder);

    Cli.Outcome outcome =
        cli.run("convert", "vereine.csv", "-o", "a.json", "--report", "r.json", "--reject-rows");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(organisations(cli)).isEqualTo("1 organisations, 1 with a date");
    Json sheet = Json.of(cli.bytes("r.json")).at("sheets").items().get(0);
    assertThat(sheet.at("rowsRejected").text()).isEqualTo("1");
  }

  @Test
  void setFillsAFieldThatTheListHasNoColumnFor() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("organisationen.csv");
    cli.write("vorstand.csv", "Vorname;Nachname;Funktion;Veröffentlichung\nAda;Lind;Vorsitz;ja\n");

    cli.run(
        "convert",
        "vorstand.csv",
        "organisationen.csv",
        "--set",
        "organisation=DSM",
        "-o",
        "a.json",
        "--report",
        "r.json");

    assertThat(Json.of(cli.bytes("a.json")).at("members").items())
        .extracting(member -> member.at("organisation", "id").text())
        .containsExactly("dachverband-saechsischer-migrantenorganisationen-dresden");
  }

  @Test
  void aSheetIsLeftOutWhenToldSo() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("dachverband.xlsx");

    cli.run(
        "convert",
        "dachverband.xlsx",
        "-o",
        "a.json",
        "--report",
        "r.json",
        "--sheet",
        "Mitglieder=ignore",
        "--sheet",
        "Auswahllisten=ignore");

    Json report = Json.of(cli.bytes("r.json"));
    Json members = report.at("sheets").item("sheet", "Mitglieder");
    assertThat(members.at("kind").text()).isEqualTo("none");
    assertThat(members.at("rowsSkipped").text()).isEqualTo(members.at("rowsRead").text());
    assertThat(report.at("notices").items())
        .filteredOn(notice -> notice.at("code").is("sheet-ignored"))
        .hasSize(2);
    assertThat(Json.of(cli.bytes("a.json")).at("members").items()).isEmpty();
  }

  @Test
  void aSheetIsWhatItIsToldToBe() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write("liste.csv", "Titel;Ort;Datum\nSommerfest;Halle;02.07.2022\n");

    cli.run("convert", "liste.csv", "--sheet", "liste.csv=event", "-o", "a.json");

    assertThat(Json.of(cli.bytes("a.json")).at("events").items())
        .extracting(event -> event.at("title").text() + " " + event.at("start").text())
        .containsExactly("Sommerfest 2022-07-02");
  }

  @Test
  void redactNamesTheCellAlone() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write(
        "personen.csv",
        "Organisation;Vorname;Nachname;E-Mail;Veröffentlichung\nDSM;Ada;Lind;ada@@lind;nein\n");

    cli.run("convert", "personen.csv", "-o", "a.json", "--report", "r.json", "--report", "f.txt");
    cli.run(
        "convert",
        "personen.csv",
        "-o",
        "b.json",
        "--report",
        "s.json",
        "--report",
        "s.txt",
        "--report",
        "s.html",
        "--redact");

    assertThat(cli.text("r.json")).contains("ada@@lind");
    assertThat(cli.text("f.txt")).contains("ada@@lind", "Vertraulich");
    assertThat(cli.text("s.json") + cli.text("s.txt") + cli.text("s.html"))
        .doesNotContain("ada@@lind", "Lind")
        .contains("D2");
    assertThat(cli.text("a.json")).isEqualTo(cli.text("b.json"));
  }

  @Test
  void anEncodingAndADelimiterAreTakenAtTheirWord() throws IOException {
    Cli cli = Cli.german(folder);
    Files.writeString(
        folder.resolve("alt.txt"), "Name*Ort\nMüßiggang e. V.*Köln\n", Charset.forName("IBM850"));

    Cli.Outcome outcome =
        cli.run("convert", "alt.txt", "-o", "a.json", "--encoding", "IBM850", "--delimiter", "*");

    assertThat(outcome.exit()).isZero();
    assertThat(Json.of(cli.bytes("a.json")).at("organisations").items())
        .extracting(organisation -> organisation.at("id").text())
        .containsExactly("muessiggang-koeln");
  }

  @Test
  void theHeadSaysWhatTheOptionsSay() throws IOException {
    Cli cli = Cli.german(folder);

    cli.run(
        "convert",
        "vereine.csv",
        "-o",
        "a.json",
        "--title",
        "Vereine",
        "--publisher",
        "Stadt",
        "--contact",
        "info@stadt.example",
        "--licence",
        "CC0-1.0",
        "--as-of",
        "2022-05");

    assertThat(Json.of(cli.bytes("a.json")).at("dataset").text())
        .isEqualTo(
            "{title=Vereine, publisher=Stadt, contact=info@stadt.example, licence=CC0-1.0,"
                + " asOf=2022-05}");
  }

  @Test
  void provenanceNamesTheSourceInPublicToo() throws IOException {
    Cli cli = Cli.german(folder);

    cli.run("convert", "vereine.csv", "-o", "a.json");
    cli.run("convert", "vereine.csv", "-o", "b.json", "--provenance");

    assertThat(cli.text("a.json")).doesNotContain("vereine.csv");
    assertThat(Json.of(cli.bytes("b.json")).at("organisations").items())
        .extracting(organisation -> organisation.at("source").text())
        .containsExactly("{file=vereine.csv, row=2}", "{file=vereine.csv, row=3}");
  }

  private static String organisations(Cli cli) throws IOException {
    var all = Json.of(cli.bytes("a.json")).at("organisations").items();
    long dated = all.stream().filter(one -> !one.at("foundedOn").isAbsent()).count();
    return all.size() + " organisations, " + dated + " with a date";
  }
}
