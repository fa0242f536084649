package org.dachwerk.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Date;
import org.dachwerk.table.CellValue.Elapsed;
import org.dachwerk.table.CellValue.Fault;
import org.dachwerk.table.CellValue.Numeric;
import org.dachwerk.table.CellValue.Text;
import org.dachwerk.table.CellValue.Time;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.table.Row;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;

/**
 * The workbook that the readers of newer formats read too, saved by LibreOffice in this one; its
 * cells are written down here as those readers give them.
 */
final class TwinTest {
  private static final Reading READING = new Reading(new XlsReader());

  @Test
  void theSameContentGivesTheSameAsInNewerFormats() throws Exception {
    try (Workbook workbook = READING.open(twin())) {
      assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Erste", "Geheim");
      assertThat(workbook.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
      Sheet first = workbook.sheets().get(0);
      List<Row> rows = Reading.rows(first);

      assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 9);
      assertThat(rows.stream().filter(Row::hidden).map(Row::number)).containsExactly(6);
      assertThat(first.layout().merges()).containsExactly(new CellRange(7, 1, 8, 3));
      assertThat(first.layout().hiddenColumns()).containsExactly(3, 4);
      assertThat(Reading.rows(workbook.sheets().get(1))).hasToString("[3 | 2=h]");
    }
  }

  @Test
  void textsKeepTheirBlanksAndTheirLineBreaksAreLf() throws Exception {
    assertThat(row(1))
        .containsExactly(
            new Text("a"),
            new Text("  zwei  Blanks "),
            new Text("tab\there"),
            new Text("Zeile\n2"),
            new Text("\nvorn"),
            new Text("hinten\n"));
    assertThat(row(9)).containsExactly(new Text("\u00A0"), new Text("u_x000D_"));
  }

  @Test
  void numbersHave15DigitsAndTheKindOfTheirFormat() throws Exception {
    assertThat(row(2))
        .containsExactly(
            plain("1.1"),
            plain("0.1"),
            plain("10000000000000000000000"),
            plain("123456789012346000"),
            plain("-5"),
            plain("0.3"));
    assertThat(row(3).subList(4, 7))
        .containsExactly(
            new Numeric(new BigDecimal("0.125"), NumberFormat.PERCENT),
            new Numeric(new BigDecimal("1234.5"), NumberFormat.CURRENCY),
            new Numeric(new BigDecimal("-1234.5"), NumberFormat.CURRENCY));
    assertThat(row(4).subList(4, 7)).containsExactly(plain("1234"), plain("7"), plain("8"));
  }

  @Test
  void datesTimesAndElapsedTimesStandApart() throws Exception {
    assertThat(row(3).subList(0, 4))
        .containsExactly(
            date("2023-03-15T00:00"),
            new Time(LocalTime.NOON),
            new Elapsed(Duration.ofHours(36)),
            date("2023-03-15T18:00"));
    assertThat(row(3).get(7)).isEqualTo(date("2023-03-15T00:00"));
    assertThat(row(4))
        .containsSubsequence(
            new Elapsed(Duration.ofHours(6)),
            new Elapsed(Duration.ofHours(54)),
            new Numeric(new BigDecimal("12"), NumberFormat.CURRENCY),
            new Time(LocalTime.of(18, 0)),
            date("2023-03-15T12:00"),
            new Time(LocalTime.of(8, 30)));
  }

  @Test
  void formulasCountByTheirResults() throws Exception {
    assertThat(row(5))
        .containsExactly(
            new Fault("#DIV/0!"),
            new Fault("#N/A"),
            new Text("ab"),
            plain("2"),
            new Text("#1"),
            new Fault("#N/A"),
            new Fault("#NAME?"));
  }

  private static CellValue plain(String number) {
    return new Numeric(new BigDecimal(number), NumberFormat.PLAIN);
  }

  private static CellValue date(String iso) {
    return new Date(LocalDateTime.parse(iso));
  }

  private static List<CellValue> row(int number) throws Exception {
    List<CellValue> values = new ArrayList<>();
    try (Workbook workbook = READING.open(twin())) {
      for (Row row : Reading.rows(workbook.sheets().get(0))) {
        for (int i = 0; row.number() == number && i < row.size(); i++) {
          values.add(row.value(i));
        }
      }
    }
    return values;
  }

  private static Path twin() throws Exception {
    URL found = TwinTest.class.getResource("liste.xls");
    assertThat(found).isNotNull();
    return Path.of(found.toURI());
  }
}
