package org.dachwerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link WorkbookReader} does alike; each format's test extends it and says how to write
 * a file of its format.
 */
public abstract class WorkbookReaderContract {
  @TempDir Path folder;

  /** The reader under test. */
  protected abstract WorkbookReader reader();

  /**
   * Writes a file with one sheet of text cells.
   *
   * @param target the file to write; its extension does not matter
   * @param rows the rows from the first; an empty text is a blank cell, an empty list a blank row
   */
  protected abstract void write(Path target, List<List<String>> rows) throws IOException;

  private static final List<List<String>> MEMBERS =
      List.of(
          List.of("Name", "Ort", "Bemerkung"),
          List.of(),
          List.of("Frauenverein Süd e. V.", "", "zwei\nZeilen"),
          List.of("", "Gießen"),
          List.of("  „Brücke“ & Söhne <neu>  ", "Łódź; Ústí, Iași", "\"zitiert\""));

  @Test
  void isSureOrAtLeastPossibleForItsOwnFiles() throws IOException {
    Path file = written(MEMBERS);

    assertThat(reader().fit(FileHead.of(file))).isNotEqualTo(WorkbookReader.Fit.NO);
  }

  @Test
  void givesFilledRowsWithTheNumbersThatASpreadsheetProgramShows() throws IOException {
    try (Workbook workbook = open(written(MEMBERS))) {
      assertThat(rows(workbook.sheets().get(0)))
          .containsExactly(
              "1 | 1=Name | 2=Ort | 3=Bemerkung",
              "3 | 1=Frauenverein Süd e. V. | 3=zwei\nZeilen",
              "4 | 2=Gießen",
              "5 | 1=  „Brücke“ & Söhne <neu>   | 2=Łódź; Ústí, Iași | 3=\"zitiert\"");
    }
  }

  @Test
  void readsASheetAgainFromItsFirstRow() throws IOException {
    try (Workbook workbook = open(written(MEMBERS))) {
      Sheet sheet = workbook.sheets().get(0);
      try (RowCursor abandoned = sheet.open(NoticeSink.none())) {
        assertThat(abandoned.next()).isNotNull();
      }

      assertThat(rows(sheet)).hasSize(4).isEqualTo(rows(sheet));
    }
  }

  @Test
  void staysAtTheEndOnceItIsReached() throws IOException {
    try (Workbook workbook = open(written(List.of(List.of("Name"))));
        RowCursor cursor = workbook.sheets().get(0).open(NoticeSink.none())) {
      assertThat(cursor.next()).isNotNull();
      assertThat(cursor.next()).isNull();
      assertThat(cursor.next()).isNull();
    }
  }

  @Test
  void keepsTextAsTextEvenWhereItLooksLikeANumberOrADate() throws IOException {
    try (Workbook workbook = open(written(List.of(List.of("01067", "1.234", "06.05.2022"))));
        RowCursor cursor = workbook.sheets().get(0).open(NoticeSink.none())) {
      Row row = cursor.next();

      assertThat(row).isNotNull();
      assertThat(row.value(0)).isEqualTo(new CellValue.Text("01067"));
      assertThat(row.value(1)).isEqualTo(new CellValue.Text("1.234"));
      assertThat(row.value(2)).isEqualTo(new CellValue.Text("06.05.2022"));
    }
  }

  @Test
  void givesAWideRowWithItsLastColumn() throws IOException {
    List<String> wide = new ArrayList<>(Arrays.asList(new String[700]));
    wide.replaceAll(cell -> "");
    wide.set(0, "erste");
    wide.set(699, "letzte");

    try (Workbook workbook = open(written(List.of(wide)))) {
      assertThat(rows(workbook.sheets().get(0))).containsExactly("1 | 1=erste | 700=letzte");
    }
  }

  @Test
  void letsGoOfTheFileWhenClosed() throws IOException {
    Path file = written(MEMBERS);
    open(file).close();

    Files.delete(file);

    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsGoneGivesAnIOException() {
    assertThatThrownBy(() -> open(folder.resolve("weg"))).isInstanceOf(IOException.class);
  }

  @Test
  void aFileCutAtAnyPlaceIsReadOrRefusedInOneSentence() throws IOException {
    byte[] whole = Files.readAllBytes(written(MEMBERS));
    for (int length = 1; length < whole.length; length += Math.max(1, whole.length / 50)) {
      Path cut = folder.resolve("cut-" + length);
      Files.write(cut, Arrays.copyOf(whole, length));
      readOrRefuse(cut);
    }
  }

  private void readOrRefuse(Path file) throws IOException {
    try (Workbook workbook = open(file)) {
      for (Sheet sheet : workbook.sheets()) {
        rows(sheet);
      }
    } catch (UnreadableException refused) {
      assertThat(refused.notice().where().file()).isEqualTo(file.getFileName().toString());
    }
  }

  private Path written(List<List<String>> rows) throws IOException {
    Path file = folder.resolve("Übersicht 1");
    write(file, rows);
    return file;
  }

  private Workbook open(Path file) throws IOException {
    String name = file.getFileName().toString();
    return reader().open(file, name, ReadOptions.standard(), NoticeSink.none());
  }

  private static List<String> rows(Sheet sheet) throws IOException {
    List<String> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open(NoticeSink.none())) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
