package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.Workbook;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One workbook, saved by LibreOffice in the other formats. */
final class TwinsTest {
  private static final Reading READING = new Reading(new OfficeReader());

  /** All that the importer can see of a sheet. */
  private record Seen(String name, boolean hidden, List<SeenRow> rows, SheetLayout layout) {}

  private record SeenRow(
      int number, boolean hidden, List<Integer> columns, List<CellValue> cells) {}

  @ParameterizedTest
  @ValueSource(strings = {"liste.ods", "liste.fods"})
  void theSameContentGivesTheSameInEveryFormat(String twin) throws Exception {
    List<Seen> sheets = sheets("liste.xlsx");

    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(0).rows()).hasSize(8);
    assertThat(sheets(twin)).isEqualTo(sheets);
  }

  private static List<Seen> sheets(String resource) throws IOException, URISyntaxException {
    URL found = TwinsTest.class.getResource(resource);
    assertThat(found).isNotNull();
    List<Seen> sheets = new ArrayList<>();
    try (Workbook workbook = READING.open(Path.of(found.toURI()))) {
      for (Sheet sheet : workbook.sheets()) {
        List<SeenRow> rows = Reading.rows(sheet).stream().map(TwinsTest::seen).toList();
        sheets.add(new Seen(String.valueOf(sheet.name()), sheet.hidden(), rows, sheet.layout()));
      }
    }
    return sheets;
  }

  private static SeenRow seen(Row row) {
    List<Integer> columns = new ArrayList<>();
    List<CellValue> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      columns.add(row.column(i));
      cells.add(row.value(i));
    }
    return new SeenRow(row.number(), row.hidden(), columns, cells);
  }
}
