package org.dachwerk.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.Workbook;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsLayoutTest {
  private static final Reading READING = new Reading(new XlsReader());

  @TempDir Path folder;

  @Test
  void sheetsComeInTheOrderOfTheirTabsAndThoseWithoutCellsDoNotCome() throws IOException {
    Path file =
        new Xls()
            .sheet("Mitglieder", 0)
            .chart("Diagramm")
            .sheet("Listen", 1)
            .sheet("Geheim", 2)
            .write(folder.resolve("a.xls"));

    try (Workbook workbook = READING.open(file)) {
      assertThat(workbook.format()).isEqualTo("xls");
      assertThat(workbook.sheets())
          .extracting(Sheet::name)
          .containsExactly("Mitglieder", "Listen", "Geheim");
      assertThat(workbook.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true);
    }
  }

  @Test
  void eachSheetHasItsOwnRows() throws IOException {
    Path file =
        new Xls()
            .sheet("Eins", 0, Biff.label(0, 0, "a"))
            .sheet("Zwei", 0, Biff.label(4, 1, "b"))
            .write(folder.resolve("a.xls"));

    assertThat(READING.lines(file)).containsExactly("Eins! 1 | 1=a", "Zwei! 5 | 2=b");
  }

  @Test
  void mergesAndHiddenColumnsAreKnownAtTheEnd() throws IOException {
    Path file =
        Xls.records(
                Biff.hiddenColumns(1, 2),
                Biff.hiddenColumns(254, 256),
                Biff.label(0, 0, "a"),
                Biff.merge(0, 0, 0, 2),
                Biff.merge(1, 8, 0, 0),
                Biff.merge(9, 9, 9, 9))
            .write(folder.resolve("a.xls"));

    SheetLayout layout = READING.layout(file);

    assertThat(layout.merges())
        .containsExactly(new CellRange(1, 1, 1, 3), new CellRange(2, 1, 9, 1));
    assertThat(layout.hiddenColumns()).containsExactly(2, 3, 255, 256);
  }

  @Test
  void hiddenRowsAreReadAndMarkedEvenWhenThatIsSaidBehindThem() throws IOException {
    assertThat(
            lines(
                Biff.row(1, true),
                Biff.row(2, false),
                Biff.label(1, 1, "a"),
                Biff.label(2, 1, "b"),
                Biff.label(3, 1, "c"),
                Biff.row(3, true)))
        .containsExactly("Liste! (hidden) 2 | 2=a", "Liste! 3 | 2=b", "Liste! (hidden) 4 | 2=c");
  }

  @Test
  void cellsInDisorderArePutInOrder() throws IOException {
    assertThat(
            lines(
                Biff.label(0, 2, "c"),
                Biff.label(0, 0, "a"),
                Biff.label(0, 1, "b"),
                Biff.label(0, 0, "neu")))
        .containsExactly("Liste! 1 | 1=neu | 2=b | 3=c");
  }

  @Test
  void rowsInDisorderArePutInOrder() throws IOException {
    assertThat(
            lines(
                Biff.label(2, 0, "c"),
                Biff.label(0, 0, "a"),
                Biff.formula(1, 0, 0, 0),
                Biff.formulaText("b"),
                Biff.label(0, 1, "a2"),
                Biff.label(3, 0, " ")))
        .containsExactly("Liste! 1 | 1=a | 2=a2", "Liste! 2 | 1=b", "Liste! 3 | 1=c");
  }

  private List<String> lines(byte[]... records) throws IOException {
    return READING.lines(Xls.records(records).write(folder.resolve("a.xls")));
  }
}
