package org.dachwerk.importer.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date or period as it is written, before anything is checked.
 *
 * @param first the date or the period's first; it may lack what the last says
 * @param last the period's last; null without one
 * @param time the times named; null without any
 * @param shades what the words say besides
 */
record DateDraft(
    DatePoint first, @Nullable DatePoint last, @Nullable TimeSpan time, Set<Shade> shades) {

  /** What words say that no date does. */
  enum Shade {
    /** The period has no end, or no exact one. */
    OPEN,
    /** Only the last possible date is named. */
    END_ONLY,
    /** The date is not exact. */
    INEXACT,
    /** Two dates are named, not what lies between. */
    TWO_DAYS,
    /** The times may hold on each day, on one of them, or on the next. */
    TIMES_UNCLEAR,
    /** A year follows from the order of the two dates. */
    YEAR_DERIVED
  }

  DateDraft {
    shades = Set.copyOf(shades);
  }

  static DateDraft of(DatePoint first, @Nullable DatePoint last) {
    return new DateDraft(first, last, null, Set.of());
  }

  DateDraft withTime(TimeSpan newTime) {
    return new DateDraft(first, last, newTime, shades);
  }

  DateDraft with(Set<Shade> more) {
    Set<Shade> all = EnumSet.noneOf(Shade.class);
    all.addAll(shades);
    all.addAll(more);
    return new DateDraft(first, last, time, all);
  }

  /** The dates written, one or two. */
  List<DatePoint> points() {
    return last == null ? List.of(first) : List.of(first, last);
  }

  boolean has(Shade shade) {
    return shades.contains(shade);
  }

  /** The same with both dates as full as the other makes them. */
  DateDraft completed() {
    if (last == null) {
      return this;
    }
    DatePoint start = first.completedBy(last);
    DatePoint end = last.completedBy(start);
    boolean crossesYear = start.hasYear() && end.hasYear() && start.isLaterInYearThan(end);
    if (crossesYear && !first.hasYear()) {
      return new DateDraft(start.withYear(end.year() - 1), end, time, shades)
          .with(EnumSet.of(Shade.YEAR_DERIVED));
    }
    if (crossesYear && !last.hasYear()) {
      return new DateDraft(start, end.withYear(start.year() + 1), time, shades)
          .with(EnumSet.of(Shade.YEAR_DERIVED));
    }
    return new DateDraft(start, end, time, shades);
  }
}
