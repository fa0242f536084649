package org.dachwerk.table.cells;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * Turns numbers, as which Excel stores dates and times too, into what their format says. The two
 * ways of counting days differ in their epoch.
 */
public enum Serials {
  /** Days since 31.12.1899, with a 29.02.1900 that never was. */
  FROM_1900,
  /** Days since 01.01.1904, as old versions for the Macintosh counted. */
  FROM_1904;

  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long FALSE_LEAP_DAY = 60;
  private static final int LAST_YEAR = 9999;

  /**
   * The value of a number that the file writes as text.
   *
   * @return a fault with the raw text where it is no number, or where the format asks for a day and
   *     it is none that ever was
   */
  public CellValue value(String raw, CellFormat format) {
    NumberFormat number = format.number();
    if (number != null) {
      return Numbers.cell(raw, number);
    }
    CellValue moment = moment(Numbers.exact(raw), format);
    return moment == null ? new CellValue.Fault(raw) : moment;
  }

  /**
   * The value of a number that the file holds in binary.
   *
   * @return a fault with the number where it is infinite or none, or where the format asks for a
   *     day and it is none that ever was
   */
  public CellValue value(double stored, CellFormat format) {
    NumberFormat number = format.number();
    if (number != null) {
      return Numbers.cell(stored, number);
    }
    CellValue moment = moment(stored, format);
    return moment == null ? Numbers.fault(stored) : moment;
  }

  /** The date or time; null where there is no such one. */
  private @Nullable CellValue moment(double days, CellFormat format) {
    // NaN fails this comparison too.
    if (!(Math.abs(days) < 1e8)) {
      return null;
    }
    long millis = Math.round(days * DAY);
    if (format == CellFormat.ELAPSED) {
      return new CellValue.Elapsed(Duration.ofMillis(millis));
    }
    if (millis < 0) {
      return null;
    }
    if (millis < DAY && (format == CellFormat.TIME || this == FROM_1900)) {
      return format == CellFormat.DATE ? null : time(millis);
    }
    if (format == CellFormat.TIME && millis / DAY <= FALSE_LEAP_DAY) {
      // Hours that were summed up, under a format that hides the full days.
      return new CellValue.Elapsed(Duration.ofMillis(millis));
    }
    return date(millis);
  }

  private static CellValue time(long millis) {
    return new CellValue.Time(LocalTime.MIDNIGHT.plus(millis, ChronoUnit.MILLIS));
  }

  private @Nullable CellValue date(long millis) {
    long day = millis / DAY;
    if (this == FROM_1900 && day == FALSE_LEAP_DAY) {
      return null;
    }
    LocalDate epoch = this == FROM_1904 ? EPOCH_1904 : EPOCH_1900;
    boolean shifted = this == FROM_1900 && day < FALSE_LEAP_DAY;
    LocalDate date = epoch.plusDays(shifted ? day + 1 : day);
    return date.getYear() > LAST_YEAR
        ? null
        : new CellValue.Date(
            LocalDateTime.of(date, LocalTime.MIDNIGHT).plus(millis % DAY, ChronoUnit.MILLIS));
  }
}
