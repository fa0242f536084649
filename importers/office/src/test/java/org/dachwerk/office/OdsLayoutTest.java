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

final class OdsLayoutTest {
  private static final Reading READING = new Reading(new OfficeReader());

  private static final String SEVEN =
      "<table:table-cell office:value-type='float' office:value='7'/>";

  @TempDir Path folder;

  @Test
  void sheetsComeInTheOrderOfTheirTabsWithoutCopiesOfOtherFiles() throws IOException {
    try (Workbook workbook = READING.open(threeSheets())) {
      assertThat(workbook.format()).isEqualTo("ods");
      assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Mitglieder", "Listen");
      assertThat(workbook.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
    }
  }

  @Test
  void sheetsAreReadInAnyOrder() throws IOException {
    try (Workbook workbook = READING.open(threeSheets())) {
      Sheet members = workbook.sheets().get(0);
      Sheet lists = workbook.sheets().get(1);

      for (Sheet sheet : List.of(lists, members, members, lists)) {
        assertThat(Reading.rows(sheet))
            .hasToString(sheet == lists ? "[1 | 1=7 | 2=7]" : "[1 | 1=7]");
      }
    }
  }

  private Path threeSheets() throws IOException {
    return Ods.tables(
            "<style:style style:name='ta2' style:family='table'>"
                + "<style:table-properties table:display='false'/></style:style>",
            "<table:table table:name='Mitglieder' table:style-name='ta1'><table:table-row>"
                + SEVEN
                + "</table:table-row></table:table>"
                + "<table:table table:name=\"'file:///x.ods'#$Liste\"/>"
                + "<table:table table:name='Listen' table:style-name='ta2'><table:table-row>"
                + SEVEN
                + SEVEN
                + "</table:table-row></table:table>")
        .write(folder.resolve("a.ods"));
  }

  @Test
  void rowsAndCellsThatRepeatAreGivenOneByOne() throws IOException {
    assertThat(
            lines(
                "<table:table-row table:number-rows-repeated='3'/>"
                    + "<table:table-row table:number-rows-repeated='2'><table:table-cell/>"
                    + SEVEN.replace("/>", " table:number-columns-repeated='2'/>")
                    + "</table:table-row><table:table-row>"
                    + SEVEN
                    + "</table:table-row>"))
        .containsExactly("Liste! 4 | 2=7 | 3=7", "Liste! 5 | 2=7 | 3=7", "Liste! 6 | 1=7");
  }

  @Test
  void rowsInGroupsAreReadAndHiddenOnesMarked() throws IOException {
    assertThat(
            lines(
                "<table:table-header-rows><table:table-row>"
                    + SEVEN
                    + "</table:table-row></table:table-header-rows><table:table-row-group>"
                    + "<table:table-row-group><table:table-row table:visibility='collapse'>"
                    + SEVEN
                    + "</table:table-row></table:table-row-group></table:table-row-group>"
                    + "<table:table-row table:visibility='filter'>"
                    + SEVEN
                    + "</table:table-row>"))
        .containsExactly("Liste! 1 | 1=7", "Liste! (hidden) 2 | 1=7", "Liste! (hidden) 3 | 1=7");
  }

  @Test
  void mergesAndHiddenColumnsAreKnownAtTheEndAndCoveredCellsAreBlank() throws IOException {
    Path file =
        Ods.rows(
                "<table:table-column table:number-columns-repeated='2'/>"
                    + "<table:table-column table:number-columns-repeated='2'"
                    + " table:visibility='collapse'/>"
                    + "<table:table-row>"
                    + SEVEN.replace(
                        "/>", " table:number-columns-spanned='2' table:number-rows-spanned='3'/>")
                    + SEVEN.replace("table-cell", "covered-table-cell")
                    + SEVEN
                    + "</table:table-row>")
            .write(folder.resolve("a.ods"));

    SheetLayout layout = READING.layout(file);

    assertThat(layout.merges()).containsExactly(new CellRange(1, 1, 3, 2));
    assertThat(layout.hiddenColumns()).containsExactly(3, 4);
    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=7 | 3=7");
  }

  private List<String> lines(String rows) throws IOException {
    return READING.lines(Ods.rows(rows).write(folder.resolve("a.ods")));
  }
}
