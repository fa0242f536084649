package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A word of the call that is wrong: exit code 2, one sentence, and nothing is written. */
class WrongCallsTest {
  private static final String HELP_DE = " Hilfe: dachwerk convert --help";
  private static final String HELP_EN = " Help: dachwerk convert --help";

  @TempDir Path folder;

  @BeforeEach
  void aSoundInput() throws IOException {
    Cli.german(folder).example("organisationen.csv");
    Cli.german(folder).write("old.json", "alt\n");
    Files.createDirectory(folder.resolve("ordner.json"));
  }

  @ParameterizedTest(name = "convert {0}")
  @MethodSource({"wordsOfTheCall", "namesOfSheetsAndFields", "outputs"})
  void isToldInOneSentenceAndNothingIsWritten(String words, String german, String english)
      throws IOException {
    List<String> before = Cli.german(folder).names();
    String[] args = ("convert " + words).strip().split(" ");

    Cli.Outcome inGerman = Cli.german(folder).run(args);
    Cli.Outcome inEnglish = Cli.english(folder).run(args);

    assertThat(inGerman.err()).isEqualTo(german + "\n");
    assertThat(inEnglish.err()).isEqualTo(english + "\n");
    assertThat(List.of(inGerman.exit(), inEnglish.exit())).containsOnly(2);
    assertThat(inGerman.out()).isEmpty();
    assertThat(Cli.german(folder).names()).isEqualTo(before);
    assertThat(folder.resolve("old.json")).hasContent("alt");
    assertThat(folder.resolve("organisationen.csv"))
        .hasSameBinaryContentAs(Cli.examples().resolve("organisationen.csv"));
  }

  static Stream<Arguments> wordsOfTheCall() {
    return Stream.of(
        Arguments.of("", "Es fehlt: INPUT." + HELP_DE, "Missing: INPUT." + HELP_EN),
        Arguments.of(
            "organisationen.csv --fromat jsonl",
            "Unbekannte Angabe: --fromat." + HELP_DE,
            "Unknown argument: --fromat." + HELP_EN),
        Arguments.of(
            "organisationen.csv -o", "Es fehlt: OUT." + HELP_DE, "Missing: OUT." + HELP_EN),
        Arguments.of(
            "organisationen.csv -o a.json -o b.json",
            "-o, --output ist mehrmals angegeben; erwartet wird es einmal." + HELP_DE,
            "-o, --output is given several times; expected is once." + HELP_EN),
        Arguments.of(
            "organisationen.csv -o old.json --lang fr",
            "Eine Sprache „fr“ gibt es hier nicht; erwartet wird de oder en.",
            "There is no language “fr” here; expected is de or en."),
        Arguments.of(
            "organisationen.csv -o old.json --profile privat",
            "Ein Profil „privat“ gibt es nicht; erwartet wird public oder internal.",
            "There is no profile “privat”; expected is public or internal."),
        Arguments.of(
            "organisationen.csv -o old.json --format xml",
            "Ein Format „xml“ gibt es nicht; erwartet wird json oder jsonl.",
            "There is no format “xml”; expected is json or jsonl."),
        Arguments.of(
            "organisationen.csv -o old.json --encoding utf9",
            "Eine Zeichenkodierung „utf9“ gibt es nicht; erwartet wird zum Beispiel UTF-8 oder"
                + " windows-1252.",
            "There is no encoding “utf9”; expected is for example UTF-8 or windows-1252."),
        Arguments.of(
            "organisationen.csv -o old.json --delimiter ab",
            "„ab“ ist kein Trennzeichen; erwartet wird ein einzelnes Zeichen oder tab.",
            "“ab” is not a delimiter; expected is a single character or tab."),
        Arguments.of(
            "organisationen.csv -o old.json --as-of gestern",
            "„gestern“ ist kein Datum; erwartet wird zum Beispiel 2022-05-10.",
            "“gestern” is not a date; expected is for example 2022-05-10."));
  }

  static Stream<Arguments> namesOfSheetsAndFields() {
    return Stream.of(
        Arguments.of(
            "organisationen.csv -o old.json --sheet organisationen.csv=verein",
            "Eine Art „verein“ gibt es nicht; erwartet wird organisation, member, event, funding"
                + " oder ignore.",
            "There is no kind “verein”; expected is organisation, member, event, funding or"
                + " ignore."),
        Arguments.of(
            "organisationen.csv -o old.json --sheet Tabelle1=member",
            "Ein Blatt „Tabelle1“ gibt es in keiner der Dateien. Vorhanden sind:"
                + " organisationen.csv.",
            "There is no sheet “Tabelle1” in any of the files. There are: organisationen.csv."),
        Arguments.of(
            "organisationen.csv -o old.json --sheet Tabelle1",
            "„Tabelle1“ nennt kein Blatt mit seiner Art; erwartet wird zum Beispiel"
                + " Tabelle1=member.",
            "“Tabelle1” names no sheet with its kind; expected is for example Sheet1=member."),
        Arguments.of(
            "organisationen.csv -o old.json --set farbe=rot",
            "Ein Feld „farbe“ gibt es nicht.",
            "There is no field “farbe”."),
        Arguments.of(
            "organisationen.csv -o old.json --set farbe",
            "„farbe“ nennt kein Feld mit seinem Wert; erwartet wird zum Beispiel"
                + " organisation=DSM.",
            "“farbe” names no field with its value; expected is for example organisation=DSM."));
  }

  static Stream<Arguments> outputs() {
    return Stream.of(
        Arguments.of(
            "organisationen.csv -o old.json --report bericht.doc",
            "Das Format des Berichts ist an „bericht.doc“ nicht zu erkennen; erwartet wird die"
                + " Endung .html, .txt oder .json.",
            "The format of the report cannot be told from “bericht.doc”; expected is the extension"
                + " .html, .txt or .json."),
        Arguments.of(
            "organisationen.csv -o organisationen.csv",
            "Die Ausgabe organisationen.csv würde eine Eingabe überschreiben. Bitte mit -o oder"
                + " --report einen anderen Namen angeben.",
            "The output organisationen.csv would overwrite an input. Please give another name with"
                + " -o or --report."),
        Arguments.of(
            "organisationen.csv -o new.json --report new.json",
            "Die Ausgabe new.json ist zweimal genannt. Bitte jeder Ausgabe einen eigenen Namen"
                + " geben.",
            "The output new.json is named twice. Please give each output its own name."),
        Arguments.of(
            "organisationen.csv -o nirgends/neu.json",
            "Die Datei nirgends/neu.json kann nicht geschrieben oder gelesen werden: den Ordner"
                + " gibt es nicht.",
            "The file nirgends/neu.json cannot be written or read: there is no such folder."),
        Arguments.of(
            "organisationen.csv -o old.json --report organisationen.csv/bericht.txt",
            "Die Datei organisationen.csv/bericht.txt kann nicht geschrieben oder gelesen werden:"
                + " den Ordner gibt es nicht.",
            "The file organisationen.csv/bericht.txt cannot be written or read: there is no such"
                + " folder."),
        Arguments.of(
            "organisationen.csv -o ordner.json",
            "Die Datei ordner.json kann nicht geschrieben oder gelesen werden: dort liegt ein"
                + " Ordner dieses Namens.",
            "The file ordner.json cannot be written or read: there is a folder of that name."));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamedWithItsFile() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("zu"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));

    assertThat(Cli.german(folder).run("convert", "organisationen.csv", "-o", "zu/a.json"))
        .isEqualTo(
            new Cli.Outcome(
                2,
                "",
                "Die Datei zu/a.json kann nicht geschrieben oder gelesen werden: keine"
                    + " Berechtigung.\n"));
  }

  @Test
  void anInputIsKnownThroughAnotherPathToo() {
    Cli.Outcome outcome =
        Cli.english(folder)
            .run("convert", "organisationen.csv", "-o", "ordner.json/../organisationen.csv");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("would overwrite an input");
  }

  @Test
  void noCommandAtAllShowsTheHelp() {
    Cli.Outcome outcome = Cli.german(folder).run();

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("Aufruf: dachwerk").contains("convert", "check");
  }

  @Test
  void anUnknownCommandIsNamed() {
    Cli.Outcome outcome = Cli.german(folder).run("konvert", "organisationen.csv");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("Unbekannte Angabe: konvert organisationen.csv. Hilfe: dachwerk --help\n");
  }
}
