package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.table.Limits;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndSeparatesRows(String lineEnd) throws IOException {
    String table = "Name;Ort\nChor;\"am\nRing\"\n\nBund;Bonn\n".replace("\n", lineEnd);

    assertThat(CsvText.read(table).rows())
        .containsExactly("1 | 1=Name | 2=Ort", "2 | 1=Chor | 2=am\nRing", "4 | 1=Bund | 2=Bonn");
  }

  @Test
  void lineEndsMayBeMixed() throws IOException {
    assertThat(CsvText.read("a;b\r\nc;d\ne;f\rg;\"h\r\ni\rj\nk\"").rows())
        .containsExactly(
            "1 | 1=a | 2=b", "2 | 1=c | 2=d", "3 | 1=e | 2=f", "4 | 1=g | 2=h\ni\nj\nk");
  }

  @Test
  void blankRowsCountAndBreaksInsideCellsDoNot() throws IOException {
    String table =
        "sep=;\nName;Text\n;;\n   \nChor;\"eins\nzwei\ndrei\"\n\n\"\n\";\nBund;vier\n\n\n";

    assertThat(CsvText.read(table).rows())
        .containsExactly(
            "1 | 1=Name | 2=Text", "4 | 1=Chor | 2=eins\nzwei\ndrei", "7 | 1=Bund | 2=vier");
  }

  @Test
  void cellsAreKeptAsTheyStand() throws IOException {
    assertThat(CsvText.read("a;b;c\n  x ;\" y\";\t\nz; ;0\n").rows())
        .containsExactly("1 | 1=a | 2=b | 3=c", "2 | 1=  x  | 2= y", "3 | 1=z | 3=0");
  }

  @Test
  void theMarkThatDosProgramsPutAtTheEndIsNoRow() throws IOException {
    assertThat(CsvText.read("a;b\r\nc;d\r\n\u001A").rows())
        .containsExactly("1 | 1=a | 2=b", "2 | 1=c | 2=d");
  }

  @Test
  void aRowWithFilledCellsBeyondTheUsualOnesIsTold() throws IOException {
    CsvText text = CsvText.read("Name;Ort\nChor;Bonn;;\nBund;Köln;Deutz\nTurner;Halle\n");

    assertThat(text.rows()).element(2).isEqualTo("3 | 1=Bund | 2=Köln | 3=Deutz");
    assertThat(text.sentences(Language.DE))
        .containsExactly(
            "liste.csv!3: Die Zeile hat 3 Zellen, erwartet werden höchstens 2. Vielleicht steht"
                + " ein Trennzeichen im Text.");
  }

  @Test
  void aCellLongerThanSpreadsheetProgramsHoldIsReadWholeAndTold() throws IOException {
    CsvText text = CsvText.read("Name;Text\nChor;" + "x".repeat(32_768) + "\n");

    assertThat(text.rows()).element(1).asString().hasSize("2 | 1=Chor | 2=".length() + 32_768);
    assertThat(text.sentences(Language.EN))
        .containsExactly(
            "liste.csv!B2: The cell has 32768 characters, more than the 32767 that spreadsheet"
                + " programs hold. It was read whole.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \t\r\n;;;\n\"\"\n", "\uFEFF", "sep=;\r\n"})
  void aFileOfBlanksIsEmpty(String text) {
    assertThat(refusal(text, Limits.standard()))
        .isEqualTo("Die Datei liste.csv ist leer. Erwartet wird eine Tabelle mit einer Kopfzeile.");
  }

  @Test
  void moreColumnsThanAllowedAreRefused() {
    assertThat(refusal("a;b;c\nd;e;f\n" + ";".repeat(16_384) + "x", Limits.standard()))
        .isEqualTo(
            "Die Datei liste.csv überschreitet eine Grenze, die vor schädlichen Dateien schützt:"
                + " Spalten in einer Zeile, erlaubt sind 16384.");
  }

  @Test
  void blankColumnsBeyondTheLimitAreNoHarm() throws IOException {
    assertThat(CsvText.read("a;b\nc;d\ne;f" + ";".repeat(20_000)).rows()).hasSize(3);
  }

  @Test
  void aCellLongerThanAllowedIsRefused() {
    assertThat(refusal("a;b\nc;" + "x".repeat((1 << 20) + 1), Limits.standard()))
        .isEqualTo(
            "Die Datei liste.csv überschreitet eine Grenze, die vor schädlichen Dateien schützt:"
                + " Zeichen in einer Zelle, erlaubt sind 1048576.");
  }

  @Test
  void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
    assertThat(refusal("a;b\n" + "x".repeat(5 << 20), Limits.standard()))
        .isEqualTo(
            "Die Datei liste.csv überschreitet eine Grenze, die vor schädlichen Dateien schützt:"
                + " Zeichen in einer Zeile, erlaubt sind 4194304.");
  }

  private static String refusal(String text, Limits limits) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = new ReadOptions(limits, null, null);
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> CsvText.read(bytes, options));
    return new NoticeRenderer(Language.DE).render(refused.notice());
  }
}
