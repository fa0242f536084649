package org.dachwerk.office.ods;

import org.dachwerk.office.cells.Attributes;
import org.jspecify.annotations.Nullable;

/** How often a row, a column or a cell stands, by one element. */
final class Repeats {
  private static final int MORE_THAN_ANY_SHEET = 1_000_000_000;

  private Repeats() {}

  /** At least once; more than any sheet has where the number has ten digits or more. */
  static long of(@Nullable String attribute) {
    return attribute == null ? 1 : Math.max(1, Attributes.number(attribute, MORE_THAN_ANY_SHEET));
  }

  /** The same row or column, or one beyond any sheet. */
  static int clamped(long number) {
    return (int) Math.min(number, MORE_THAN_ANY_SHEET);
  }
}
