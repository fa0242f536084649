package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Date;
import org.dachwerk.table.CellValue.Elapsed;
import org.dachwerk.table.CellValue.Fault;
import org.dachwerk.table.CellValue.Numeric;
import org.dachwerk.table.CellValue.Time;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxNumbersTest {
  private static final Reading READING = new Reading(new OfficeReader());

  @TempDir Path folder;

  @Test
  void numbersAreThoseThatTheProgramShows() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
            number("1.1000000000000001")
                + number("0.30000000000000004")
                + number("123456789012345678")
                + number("1E3")
                + number("-0")
                + number("100")
                + number("12.50"));

    assertThat(values(workbook))
        .containsExactly(
            plain("1.1"),
            plain("0.3"),
            plain("123456789012346000"),
            plain("1000"),
            plain("0"),
            plain("100"),
            plain("12.5"));
  }

  @Test
  void whatIsNoFiniteNumberIsAFault() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
            number("1e999999999")
                + number("NaN")
                + number("0x1p3")
                + number("12d")
                + number("zwölf"));

    assertThat(values(workbook))
        .containsExactly(
            new Fault("1e999999999"),
            new Fault("NaN"),
            new Fault("0x1p3"),
            new Fault("12d"),
            new Fault("zwölf"));
  }

  @Test
  void percentAndCurrencyAreToldByTheFormat() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
                styled(1, "0.125")
                    + styled(2, "9.5")
                    + styled(3, "9.5")
                    + styled(4, "9.5")
                    + styled(5, "9.5"))
            .formats(
                "0.0%", "#,##0.00\\ \"€\"", "#,##0.00\\ [$CHF-807]", "0 \"%\"", "0.00\\ [$-407]");

    assertThat(values(workbook))
        .containsExactly(
            new Numeric(new BigDecimal("0.125"), NumberFormat.PERCENT),
            new Numeric(new BigDecimal("9.5"), NumberFormat.CURRENCY),
            new Numeric(new BigDecimal("9.5"), NumberFormat.CURRENCY),
            plain("9.5"),
            plain("9.5"));
  }

  @Test
  void datesAreToldByBuiltInFormats() throws IOException {
    Xlsx workbook =
        Xlsx.cells(styled(0, "45000") + styled(1, "0.5") + styled(2, "45000.75") + styled(3, "1.5"))
            .styles(
                "<cellXfs><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='22'/>"
                    + "<xf numFmtId='46'/></cellXfs>");

    assertThat(values(workbook))
        .containsExactly(
            date("2023-03-15T00:00"),
            new Time(LocalTime.NOON),
            date("2023-03-15T18:00"),
            new Elapsed(Duration.ofHours(36)));
  }

  @Test
  void datesAreToldByTheLettersOfACustomFormat() throws IOException {
    String[] formats = {
      "[$-407]d/\\ mmmm\\ yyyy;@",
      "hh:mm",
      "[Red]0.00",
      "\"Tag\" 0",
      "[hh]:mm",
      "mmm-yy",
      "h:mm AM/PM",
      "0.00E+00",
      "General \"Stück\"",
      "mm:ss",
      "mm"
    };
    StringBuilder cells = new StringBuilder();
    for (int style = 1; style <= formats.length; style++) {
      cells.append(styled(style, "0.25"));
      cells.append(styled(style, "45000"));
    }

    assertThat(values(Xlsx.cells(cells.toString()).formats(formats)))
        .extracting(value -> value.getClass().getSimpleName())
        .containsExactly(
            "Fault", "Date", "Time", "Date", "Numeric", "Numeric", "Numeric", "Numeric", "Elapsed",
            "Elapsed", "Fault", "Date", "Time", "Date", "Numeric", "Numeric", "Numeric", "Numeric",
            "Time", "Date", "Fault", "Date");
  }

  @Test
  void theFirstDaysOf1900AreShiftedAndThoseThatNeverWereAreFaults() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
                styled(1, "1")
                    + styled(1, "59")
                    + styled(1, "60")
                    + styled(1, "61")
                    + styled(1, "-1")
                    + styled(1, "0")
                    + styled(1, "2958465")
                    + styled(1, "2958466"))
            .formats("dd.mm.yyyy");

    assertThat(values(workbook))
        .containsExactly(
            date("1900-01-01T00:00"),
            date("1900-02-28T00:00"),
            new Fault("60"),
            date("1900-03-01T00:00"),
            new Fault("-1"),
            new Fault("0"),
            date("9999-12-31T00:00"),
            new Fault("2958466"));
  }

  @Test
  void aWorkbookMayCountFrom1904() throws IOException {
    Xlsx workbook =
        Xlsx.cells(styled(1, "0") + styled(1, "43538") + styled(2, "0.5"))
            .formats("dd.mm.yyyy", "hh:mm")
            .properties("<workbookPr date1904='1'/>");

    assertThat(values(workbook))
        .containsExactly(
            date("1904-01-01T00:00"), date("2023-03-15T00:00"), new Time(LocalTime.NOON));
  }

  @Test
  void timesAreRoundedToTheMillisecond() throws IOException {
    Xlsx workbook =
        Xlsx.cells(styled(1, "0.354166666666667") + styled(2, "45000.35416666666"))
            .formats("hh:mm", "dd.mm.yyyy hh:mm");

    assertThat(values(workbook))
        .containsExactly(new Time(LocalTime.of(8, 30)), date("2023-03-15T08:30"));
  }

  @Test
  void isoDatesOfTheStrictDialectAreRead() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
            iso("2024-02-29") + iso("2024-02-29T18:30:00") + iso("18:30:00") + iso("2019-02-31"));

    assertThat(values(workbook))
        .containsExactly(
            date("2024-02-29T00:00"),
            date("2024-02-29T18:30"),
            new Time(LocalTime.of(18, 30)),
            new Fault("2019-02-31"));
  }

  private static CellValue plain(String number) {
    return new Numeric(new BigDecimal(number), NumberFormat.PLAIN);
  }

  private static CellValue date(String iso) {
    return new Date(LocalDateTime.parse(iso));
  }

  private static String number(String value) {
    return "<c><v>" + value + "</v></c>";
  }

  private static String styled(int style, String value) {
    return "<c s='" + style + "'><v>" + value + "</v></c>";
  }

  private static String iso(String value) {
    return "<c t='d'><v>" + value + "</v></c>";
  }

  private List<CellValue> values(Xlsx workbook) throws IOException {
    return READING.values(workbook.write(folder.resolve("a.xlsx")));
  }
}
