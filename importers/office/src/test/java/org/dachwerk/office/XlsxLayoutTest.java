package org.dachwerk.office;

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

final class XlsxLayoutTest {
  private static final Reading READING = new Reading(new OfficeReader());

  @TempDir Path folder;

  @Test
  void sheetsComeInTheOrderOfTheirTabsAndThoseWithoutCellsDoNotCome() throws IOException {
    Path file =
        new Xlsx()
            .sheet("Mitglieder", "", "<sheetData/>")
            .otherSheet("Diagramm", "chartsheet")
            .sheet("Listen", "state='hidden'", "<sheetData/>")
            .otherSheet("Makro", "xlMacrosheet")
            .sheet("Geheim", "state='veryHidden'", "<sheetData/>")
            .write(folder.resolve("a.xlsx"));

    try (Workbook workbook = READING.open(file)) {
      assertThat(workbook.format()).isEqualTo("xlsx");
      assertThat(workbook.sheets())
          .extracting(Sheet::name)
          .containsExactly("Mitglieder", "Listen", "Geheim");
      assertThat(workbook.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true);
    }
  }

  @Test
  void mergesAndHiddenColumnsAreKnownAtTheEnd() throws IOException {
    Path file =
        new Xlsx()
            .sheet(
                "Liste",
                "",
                """
                <dimension ref="A1:XFD1048576"/>\
                <cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>\
                <sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>\
                <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A9"/></mergeCells>\
                """)
            .write(folder.resolve("a.xlsx"));

    SheetLayout layout = READING.layout(file);

    assertThat(layout.merges())
        .containsExactly(new CellRange(1, 1, 1, 3), new CellRange(2, 1, 9, 1));
    assertThat(layout.hiddenColumns()).containsExactly(2, 3);
  }

  @Test
  void hiddenRowsAreReadAndMarked() throws IOException {
    assertThat(
            lines(
                "<row r='2' hidden='1'><c r='B2'><v>1</v></c></row>"
                    + "<row r='3' hidden='0'><c r='B3'><v>2</v></c></row>"))
        .containsExactly("Liste! (hidden) 2 | 2=1", "Liste! 3 | 2=2");
  }

  @Test
  void rowsAndCellsWithoutAddressesFollowOnTheOnesBefore() throws IOException {
    assertThat(
            lines(
                "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                    + "<row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row>"
                    + "<row><c r='B9'><v>6</v></c></row><row><c><v>7</v></c></row>"))
        .containsExactly(
            "Liste! 1 | 1=1 | 4=2 | 5=3",
            "Liste! 5 | 1=4",
            "Liste! 6 | 1=5",
            "Liste! 9 | 2=6",
            "Liste! 10 | 1=7");
  }

  @Test
  void cellsInDisorderArePutInOrder() throws IOException {
    assertThat(
            lines(
                "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c>"
                    + "<c r='A1'><v>9</v></c></row>"))
        .containsExactly("Liste! 1 | 1=9 | 2=2 | 3=3");
  }

  private List<String> lines(String rows) throws IOException {
    return READING.lines(Xlsx.rows(rows).write(folder.resolve("a.xlsx")));
  }
}
