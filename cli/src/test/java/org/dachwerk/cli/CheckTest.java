package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: the same verdict as {@code convert}, and no data. */
class CheckTest {
  @TempDir Path folder;

  @Test
  void tellsEverythingAndWritesNothing() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("dachverband.xlsx");

    Cli.Outcome outcome = cli.run("check", "dachverband.xlsx");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("Bericht zu dachverband.xlsx\n")
        .contains("36 Zeilen geprüft", "Veranstaltungen!C7: „Freitag, 24. September“");
    assertThat(cli.names()).containsExactly("dachverband.xlsx");
  }

  @Test
  void writesTheReportsThatConvertWouldWrite() throws IOException {
    Cli cli = Cli.english(folder);
    cli.example("dachverband.xlsx");

    Cli.Outcome check =
        cli.run("check", "dachverband.xlsx", "--report", "a.json", "--report", "a.html");
    cli.run(
        "convert", "dachverband.xlsx", "-o", "o.json", "--report", "b.json", "--report", "b.html");

    assertThat(check.err()).startsWith("8 persons without consent were withheld.");
    assertThat(cli.text("a.json")).isEqualTo(cli.text("b.json"));
    assertThat(cli.text("a.html")).isEqualTo(cli.text("b.html"));
  }

  @Test
  void anErrorEndsWithOne() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write("vereine.csv", "Name;gegründet\nVerein;31.02.1999\n");

    assertThat(cli.run("check", "vereine.csv", "-q", "--report", "r.txt").exit()).isEqualTo(1);
  }

  @Test
  void aReportThatWouldOverwriteTheInputIsRefused() throws IOException {
    Cli cli = Cli.german(folder);
    cli.write("vereine.txt", "Name;Ort\nVerein;Köln\n");

    assertThat(cli.run("check", "vereine.txt", "--report", "vereine.txt"))
        .isEqualTo(
            new Cli.Outcome(
                2,
                "",
                "Die Ausgabe vereine.txt würde eine Eingabe überschreiben. Bitte mit -o oder"
                    + " --report einen anderen Namen angeben.\n"));
    assertThat(cli.text("vereine.txt")).isEqualTo("Name;Ort\nVerein;Köln\n");
  }
}
