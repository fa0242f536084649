package org.dachwerk.importer.parse;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, or a stretch from one to another. An end before the start lies behind midnight; 24
 * o'clock is {@link LocalTime#MIDNIGHT}.
 *
 * @param start the time, to the second, or the stretch's first
 * @param end the stretch's last; null where not known
 */
public record TimeSpan(LocalTime start, @Nullable LocalTime end) {

  /** A single time. */
  public static TimeSpan of(LocalTime start) {
    return new TimeSpan(start, null);
  }
}
