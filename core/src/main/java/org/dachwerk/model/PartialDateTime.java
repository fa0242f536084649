package org.dachwerk.model;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a date with a time of day; in JSON a {@link PartialDate} or {@code
 * 2021-03-17T18:00:00+01:00}.
 *
 * @param date the date; a whole day where there is a time
 * @param time the time of day, to the second; null where not known
 * @param offset the offset from UTC; null exactly where the time is
 */
public record PartialDateTime(
    PartialDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", java.util.Locale.ROOT);

  public PartialDateTime {
    if ((time == null) != (offset == null)) {
      throw new IllegalArgumentException("A time needs an offset, an offset a time");
    }
    if (time != null && !date.isDay()) {
      throw new IllegalArgumentException("A time needs a whole date: " + date);
    }
    // Its text has no fractions, and a point must equal what is read back from its text.
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  public static PartialDateTime of(PartialDate date) {
    return new PartialDateTime(date, null, null);
  }

  public static PartialDateTime of(OffsetDateTime moment) {
    return new PartialDateTime(
        PartialDate.of(moment.toLocalDate()), moment.toLocalTime(), moment.getOffset());
  }

  /**
   * Reads the ISO 8601 form.
   *
   * @throws java.time.DateTimeException if the text has another form or names no date
   */
  public static PartialDateTime parse(String iso) {
    return iso.indexOf('T') < 0 ? of(PartialDate.parse(iso)) : of(OffsetDateTime.parse(iso));
  }

  /** Whether this point surely lies behind another. */
  public boolean isAfter(PartialDateTime other) {
    OffsetDateTime mine = moment();
    OffsetDateTime theirs = other.moment();
    if (mine != null && theirs != null) {
      return mine.isAfter(theirs);
    }
    return date.isAfter(other.date);
  }

  private @Nullable OffsetDateTime moment() {
    return time == null || offset == null ? null : OffsetDateTime.of(date.first(), time, offset);
  }

  @Override
  public String toString() {
    return time == null || offset == null
        ? date.toString()
        : date + "T" + SECONDS.format(time) + offset.getId();
  }
}
