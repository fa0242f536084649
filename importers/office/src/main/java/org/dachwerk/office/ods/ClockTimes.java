package org.dachwerk.office.ods;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dachwerk.table.CellValue;

/**
 * Reads times, which OpenDocument stores as durations: those of a day, elapsed ones, and dates
 * under a format that shows their time alone.
 */
final class ClockTimes {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Nobody sums up hours for longer, and nobody's dates are older. */
  private static final Duration LONGEST_SUM = Duration.ofDays(61);

  private ClockTimes() {}

  /** The value of a duration; a fault with the raw text where it is none. */
  static CellValue cell(String raw, OdsFormat format) {
    try {
      Duration time = Duration.ofMillis(Duration.parse(raw.strip()).plusNanos(500_000).toMillis());
      if (format == OdsFormat.ELAPSED) {
        return new CellValue.Elapsed(time);
      }
      if (!time.isNegative() && time.compareTo(Duration.ofDays(1)) < 0) {
        return new CellValue.Time(LocalTime.MIDNIGHT.plus(time));
      }
      return format == OdsFormat.PLAIN && time.compareTo(LONGEST_SUM) >= 0
          ? new CellValue.Date(DAY_ZERO.atStartOfDay().plus(time))
          : new CellValue.Elapsed(time);
    } catch (DateTimeException | ArithmeticException e) {
      return new CellValue.Fault(raw);
    }
  }
}
