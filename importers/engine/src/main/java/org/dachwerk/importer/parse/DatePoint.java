package org.dachwerk.importer.parse;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One date as it is written, with what it leaves out; it need not exist.
 *
 * @param weekday the weekday named; null without one
 * @param year the year, or {@link #UNKNOWN}
 * @param month the month, or {@link #UNKNOWN}
 * @param day the day of the month, or {@link #UNKNOWN}
 * @param traits how it is written
 */
record DatePoint(@Nullable DayOfWeek weekday, int year, int month, int day, Set<Trait> traits) {
  /** Stands for a part that the text leaves out. */
  static final int UNKNOWN = -1;

  /** How a date is written. */
  enum Trait {
    /** Its year has two digits. */
    SHORT_YEAR,
    /** Day and month are told apart by nothing. */
    EXCHANGEABLE,
    /** It names a part of its month or year. */
    PART
  }

  DatePoint {
    traits = Set.copyOf(traits);
  }

  static DatePoint of(int year, int month, int day) {
    return new DatePoint(null, year, month, day, Set.of());
  }

  /** The year that two digits mean. */
  static int fullYear(int shortYear) {
    return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
  }

  DatePoint withWeekday(@Nullable DayOfWeek newWeekday) {
    return new DatePoint(newWeekday, year, month, day, traits);
  }

  DatePoint withYear(int newYear) {
    return new DatePoint(weekday, newYear, month, day, traits);
  }

  DatePoint with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new DatePoint(weekday, year, month, day, more);
  }

  /** The same with what another date says and this leaves out. */
  DatePoint completedBy(DatePoint other) {
    boolean lacksMonth = month == UNKNOWN && day != UNKNOWN;
    return new DatePoint(
        weekday,
        year == UNKNOWN ? other.year : year,
        lacksMonth ? other.month : month,
        day,
        traits);
  }

  boolean hasYear() {
    return year != UNKNOWN;
  }

  boolean isYearOnly() {
    return hasYear() && month == UNKNOWN && day == UNKNOWN;
  }

  boolean isDay() {
    return day != UNKNOWN;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it lies behind another within one year. */
  boolean isLaterInYearThan(DatePoint other) {
    return month > other.month || (month == other.month && isDay() && day > other.day);
  }

  /** Whether such a day or month occurs in a year. */
  boolean occursIn(int someYear) {
    if (month == UNKNOWN) {
      return day == UNKNOWN;
    }
    return month >= 1
        && month <= 12
        && (day == UNKNOWN || (day >= 1 && day <= YearMonth.of(someYear, month).lengthOfMonth()));
  }

  /** Whether its weekday falls on it in a year; true without a weekday. */
  boolean weekdayFits(int someYear) {
    return weekday == null
        || !isDay()
        || YearMonth.of(someYear, month).atDay(day).getDayOfWeek() == weekday;
  }
}
