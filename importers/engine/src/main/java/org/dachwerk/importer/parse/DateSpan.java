package org.dachwerk.importer.parse;

import org.dachwerk.model.PartialDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a period from one to another. The end may lie before the start: whether it may is for
 * the record to say.
 *
 * @param start the date, or the period's first
 * @param end the period's last, null for a single date and for a period that is open
 */
public record DateSpan(PartialDateTime start, @Nullable PartialDateTime end) {

  /** A single date. */
  public static DateSpan of(PartialDateTime start) {
    return new DateSpan(start, null);
  }

  /** The span in ISO 8601 as a message shows it: {@code 2021-09-24 – 2021-09-26}. */
  String reading() {
    return end == null ? start.toString() : start + " – " + end;
  }
}
