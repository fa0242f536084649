package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that cannot be carried out: exit code 2, one sentence, and nothing is written. */
class RefusalsTest {
  private static final String TELLING_OLD = "alt\n";

  @TempDir Path folder;

  @BeforeEach
  void anOldOutputAndASoundInput() throws IOException {
    Cli cli = Cli.german(folder);
    cli.example("organisationen.csv");
    cli.write("old.json", TELLING_OLD);
    cli.write("old.txt", TELLING_OLD);
  }

  @Test
  void aMissingFile() throws IOException {
    refused(
        "Die Datei weg.csv gibt es nicht. Bitte Namen und Ordner prüfen.",
        "There is no file weg.csv. Please check its name and folder.",
        "weg.csv");
  }

  @Test
  void aMissingFileAmongSoundOnes() throws IOException {
    refused(
        "Die Datei weg.csv gibt es nicht. Bitte Namen und Ordner prüfen.",
        "There is no file weg.csv. Please check its name and folder.",
        "organisationen.csv",
        "weg.csv");
  }

  @Test
  void aFolderWithoutSpreadsheets() throws IOException {
    Files.createDirectory(folder.resolve("leer"));
    Files.writeString(folder.resolve("leer/brief.pdf"), "%PDF");

    refused(
        "Im Ordner leer liegt keine Tabelle. Erwartet werden Dateien wie .csv, .xlsx oder .ods.",
        "The folder leer has no spreadsheet. Expected are files such as .csv, .xlsx or .ods.",
        "leer");
  }

  @Test
  void anEmptyFile() throws IOException {
    Cli.german(folder).write("leer.csv", "");

    refused(
        "Die Datei leer.csv ist leer. Erwartet wird eine Tabelle mit einer Kopfzeile.",
        "The file leer.csv is empty. Expected is a table with a header row.",
        "leer.csv");
  }

  @Test
  void anEmptyStandardInput() throws IOException {
    refused(
        "Die Datei stdin ist leer. Erwartet wird eine Tabelle mit einer Kopfzeile.",
        "The file stdin is empty. Expected is a table with a header row.",
        "-");
  }

  @Test
  void aPictureNamedAsAWorkbook() throws IOException {
    Files.write(folder.resolve("bild.xlsx"), SpoiltFiles.png());

    refused(
        "Die Datei bild.xlsx ist keine lesbare Tabelle, sondern PNG. Bitte als .xlsx, .ods oder"
            + " .csv speichern.",
        "The file bild.xlsx is not a readable table but PNG. Please save it as .xlsx, .ods or"
            + " .csv.",
        "bild.xlsx");
  }

  @Test
  void anEncryptedWorkbook() throws IOException {
    Files.write(folder.resolve("geheim.xlsx"), SpoiltFiles.encryptedWorkbook());

    refused(
        "Die Datei geheim.xlsx ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.",
        "The file geheim.xlsx is protected by a password. Please save it without one.",
        "geheim.xlsx");
  }

  @Test
  void aTruncatedWorkbook() throws IOException {
    byte[] whole = Files.readAllBytes(Cli.examples().resolve("dachverband.xlsx"));
    Files.write(folder.resolve("kurz.xlsx"), Arrays.copyOf(whole, whole.length / 2));

    refused(
        "Die Datei kurz.xlsx ist beschädigt (ZIP). Bitte im Tabellenprogramm öffnen und neu"
            + " speichern.",
        "The file kurz.xlsx is damaged (ZIP). Please open it in a spreadsheet program and save it"
            + " again.",
        "kurz.xlsx");
  }

  @Test
  void aTableWithoutAnyKnownHeader() throws IOException {
    Cli.german(folder).write("fremd.csv", "foo;bar\n1;2\n");

    refused(
        "In fremd.csv ist keine Tabelle zu erkennen. Erwartet wird eine Kopfzeile mit bekannten"
            + " Überschriften, zum Beispiel Name, Ort, E-Mail.",
        "No table is recognised in fremd.csv. Expected is a header row with known headers, for"
            + " example name, town, e-mail.",
        "fremd.csv");
  }

  private void refused(String german, String english, String... inputs) throws IOException {
    List<String> before = Cli.german(folder).names();
    List<String> words = new ArrayList<>(List.of("convert"));
    words.addAll(List.of(inputs));
    words.addAll(List.of("-o", "old.json", "--report", "old.txt"));

    Cli.Outcome inGerman = Cli.german(folder).run(words);
    Cli.Outcome inEnglish = Cli.english(folder).run(words);

    assertThat(inGerman.err()).isEqualTo(german + "\n");
    assertThat(inEnglish.err()).isEqualTo(english + "\n");
    assertThat(List.of(inGerman.exit(), inEnglish.exit())).containsOnly(2);
    assertThat(inGerman.out()).isEmpty();
    assertThat(Cli.german(folder).names()).isEqualTo(before);
    assertThat(folder.resolve("old.json")).hasContent(TELLING_OLD);
    assertThat(folder.resolve("old.txt")).hasContent(TELLING_OLD);
  }
}
