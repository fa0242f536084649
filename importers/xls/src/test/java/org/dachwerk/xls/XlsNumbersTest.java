package org.dachwerk.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
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

/** What the number format of a cell makes of its number. */
final class XlsNumbersTest {
  private static final Reading READING = new Reading(new XlsReader());

  private static final int FIRST_OWN_FORMAT = 164;

  @TempDir Path folder;

  @Test
  void percentAndCurrencyAreToldByTheFormat() throws IOException {
    String[] formats = {
      "0.0%", "#,##0.00\\ \"€\"", "#,##0.00\\ [$CHF-807]", "0 \"%\"", "0.00\\ [$-407]"
    };

    assertThat(values(formats, 9.5, 9.5, 9.5, 9.5, 9.5))
        .containsExactly(
            new Numeric(new BigDecimal("9.5"), NumberFormat.PERCENT),
            new Numeric(new BigDecimal("9.5"), NumberFormat.CURRENCY),
            new Numeric(new BigDecimal("9.5"), NumberFormat.CURRENCY),
            new Numeric(new BigDecimal("9.5"), NumberFormat.PLAIN),
            new Numeric(new BigDecimal("9.5"), NumberFormat.PLAIN));
  }

  @Test
  void builtInFormatsNeedNotBeSpelledOut() throws IOException {
    Xls workbook =
        Xls.records(
                Biff.number(0, 0, 0, 45000),
                Biff.number(0, 1, 1, 0.5),
                Biff.number(0, 2, 2, 45000.75),
                Biff.number(0, 3, 3, 1.5),
                Biff.number(0, 4, 4, 0.5),
                Biff.number(0, 5, 9, 45000))
            .globals(style(14), style(20), style(22), style(46), style(9));

    assertThat(READING.values(workbook.write(folder.resolve("a.xls"))))
        .containsExactly(
            date("2023-03-15T00:00"),
            new Time(LocalTime.NOON),
            date("2023-03-15T18:00"),
            new Elapsed(Duration.ofHours(36)),
            new Numeric(new BigDecimal("0.5"), NumberFormat.PERCENT),
            new Numeric(new BigDecimal("45000"), NumberFormat.PLAIN));
  }

  @Test
  void datesAreToldByTheLettersOfAFormat() throws IOException {
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

    assertThat(values(formats, 45000, 0.25, 1, 1, 1.5, 45000, 0.25, 1, 1, 0.25, 45000))
        .extracting(value -> value.getClass().getSimpleName())
        .containsExactly(
            "Date", "Time", "Numeric", "Numeric", "Elapsed", "Date", "Time", "Numeric", "Numeric",
            "Time", "Date");
  }

  @Test
  void theFirstDaysOf1900AreShiftedAndThoseThatNeverWereAreFaults() throws IOException {
    assertThat(days("dd.mm.yyyy", 1, 59, 60, 61, -1, 0, 2958465, 2958466))
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
  void timesAreRoundedToTheMillisecond() throws IOException {
    assertThat(days("hh:mm", 0.354166666666667, 1.5))
        .containsExactly(new Time(LocalTime.of(8, 30)), new Elapsed(Duration.ofHours(36)));
    assertThat(days("dd.mm.yyyy hh:mm", 45000.35416666666))
        .containsExactly(date("2023-03-15T08:30"));
  }

  @Test
  void aWorkbookMayCountFrom1904() throws IOException {
    Xls workbook =
        Xls.records(Biff.number(0, 0, 0, 0), Biff.number(0, 1, 0, 43538))
            .globals(Biff.record(0x0022, Biff.shorts(1)), style(14));

    assertThat(READING.values(workbook.write(folder.resolve("a.xls"))))
        .containsExactly(date("1904-01-01T00:00"), date("2023-03-15T00:00"));
  }

  private List<CellValue> days(String format, double... days) throws IOException {
    String[] formats = new String[days.length];
    Arrays.fill(formats, format);
    return values(formats, days);
  }

  /** Each number under the format at its place. */
  private List<CellValue> values(String[] formats, double... numbers) throws IOException {
    List<byte[]> globals = new ArrayList<>();
    List<byte[]> cells = new ArrayList<>();
    for (int i = 0; i < formats.length; i++) {
      globals.add(
          Biff.record(
              0x041E,
              Biff.shorts(FIRST_OWN_FORMAT + i, formats[i].length()),
              Biff.wide(formats[i])));
      cells.add(Biff.number(0, i, i, numbers[i]));
    }
    for (int i = 0; i < formats.length; i++) {
      globals.add(style(FIRST_OWN_FORMAT + i));
    }
    Path file =
        Xls.records(cells.toArray(byte[][]::new))
            .globals(globals.toArray(byte[][]::new))
            .write(folder.resolve("a.xls"));
    return READING.values(file);
  }

  private static byte[] style(int format) {
    return Biff.record(0x00E0, Biff.shorts(0, format, 1, 0, 0, 0, 0, 0, 0, 0));
  }

  private static CellValue date(String iso) {
    return new Date(LocalDateTime.parse(iso));
  }
}
