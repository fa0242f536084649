package org.dachwerk.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Gregorian calendar that may lack its day, or its day and month; in JSON {@code
 * 2022}, {@code 2022-05} or {@code 2022-05-06} (ISO 8601).
 *
 * <p>Sorted by its first day; of two that begin alike, the less exact one comes first.
 *
 * @param year from 1000 to 2200
 * @param month from 1 to 12, 0 where not known
 * @param day from 1 to 31, 0 where not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** The earliest year that is taken for a year. */
  public static final int MIN_YEAR = 1000;

  /** The latest year that is taken for a year. */
  public static final int MAX_YEAR = 2200;

  /**
   * @throws DateTimeException if there is no such date, or the year is implausible
   */
  public PartialDate {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new DateTimeException("Implausible year: " + year);
    }
    if (month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
      throw new DateTimeException("No such date: " + year + "-" + month + "-" + day);
    }
    if (day > 0) {
      LocalDate.of(year, month, day);
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads the ISO 8601 form.
   *
   * @throws DateTimeException if the text has another form or names no date
   */
  public static PartialDate parse(String iso) {
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) {
      throw new DateTimeException("Not a date: " + iso);
    }
    return new PartialDate(
        Integer.parseInt(matcher.group(1)),
        number(matcher.group(2), iso),
        number(matcher.group(3), iso));
  }

  /** Zero means unknown in a record, but no month and no day in a text. */
  private static int number(@Nullable String digits, String iso) {
    if ("00".equals(digits)) {
      throw new DateTimeException("No such date: " + iso);
    }
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Whether the day is known. */
  public boolean isDay() {
    return day > 0;
  }

  /** The first day that may be meant. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that may be meant. */
  public LocalDate last() {
    return day > 0 ? first() : YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  /** Whether this date surely lies behind another: its first day is after the other's last. */
  public boolean isAfter(PartialDate other) {
    return first().isAfter(other.last());
  }

  @Override
  public int compareTo(PartialDate other) {
    return Comparator.comparingInt(PartialDate::year)
        .thenComparingInt(PartialDate::month)
        .thenComparingInt(PartialDate::day)
        .compare(this, other);
  }

  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10).append(year);
    if (month > 0) {
      iso.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day > 0) {
      iso.append(day < 10 ? "-0" : "-").append(day);
    }
    return iso.toString();
  }
}
