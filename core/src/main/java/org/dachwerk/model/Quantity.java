package org.dachwerk.model;

import org.jspecify.annotations.Nullable;

/**
 * A count, exact or as nearly as somebody wrote it: "knapp 400" is {@code {"value": 400,
 * "qualifier": "almost", "text": "knapp 400"}}, never 400 alone.
 *
 * @param value the number; null for a range and for words without a number ("zahlreiche")
 * @param min the smaller end of a range
 * @param max the greater end of a range
 * @param qualifier how near the number is; null where there is no number
 * @param text the text as written; null for an exact number
 */
public record Quantity(
    @Nullable Long value,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable Qualifier qualifier,
    @Nullable String text) {

  public Quantity {
    boolean range = min != null && max != null && min <= max;
    boolean consistent =
        qualifier == null
            ? value == null && min == null && max == null && text != null
            : qualifier == Qualifier.RANGE ? value == null && range : value != null;
    if (!consistent || (qualifier != Qualifier.RANGE && (min != null || max != null))) {
      throw new IllegalArgumentException("A value, a range or words alone are needed");
    }
  }

  public static Quantity exact(long value) {
    return new Quantity(value, null, null, Qualifier.EXACT, null);
  }

  public static Quantity of(long value, Qualifier qualifier, String text) {
    return new Quantity(value, null, null, qualifier, text);
  }

  public static Quantity range(long min, long max, String text) {
    return new Quantity(null, min, max, Qualifier.RANGE, text);
  }

  public static Quantity words(String text) {
    return new Quantity(null, null, null, null, text);
  }
}
