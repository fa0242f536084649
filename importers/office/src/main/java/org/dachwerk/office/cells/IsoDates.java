package org.dachwerk.office.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.dachwerk.table.CellValue;

/** Dates and times that a file writes as ISO 8601, to the millisecond. */
public final class IsoDates {
  private static final int DATE_LENGTH = "2024-02-29".length();

  /** From which OpenDocument counts, and Excel but for the first weeks of 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private IsoDates() {}

  /**
   * A date, a date with a time, or a time; a fault with the raw text where it is none. A time on
   * day zero is a time alone: programs write it so under a format that has a date too.
   */
  public static CellValue cell(String raw) {
    String text = raw.strip();
    String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      if (local.length() == DATE_LENGTH) {
        return new CellValue.Date(LocalDate.parse(local).atStartOfDay());
      }
      if (local.indexOf('T') > 0) {
        LocalDateTime value = rounded(LocalDateTime.parse(local));
        return value.toLocalDate().equals(DAY_ZERO)
            ? new CellValue.Time(value.toLocalTime())
            : new CellValue.Date(value);
      }
      LocalTime time = LocalTime.parse(local.startsWith("T") ? local.substring(1) : local);
      return new CellValue.Time(rounded(time.atDate(DAY_ZERO)).toLocalTime());
    } catch (DateTimeException e) {
      return new CellValue.Fault(raw);
    }
  }

  private static LocalDateTime rounded(LocalDateTime exact) {
    return exact.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS);
  }
}
