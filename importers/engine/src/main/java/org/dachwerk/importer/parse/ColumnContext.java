package org.dachwerk.importer.parse;

import java.math.BigDecimal;

/**
 * What a column's header and its first values decide for all its values.
 *
 * @param dateOrder which comes first in 12/05/2022
 * @param decimalMark what 1.234 means in a text cell
 * @param factor what the header's unit multiplies values by; 1 without one
 * @param currency the header's currency, else EUR
 */
public record ColumnContext(
    DateOrder dateOrder, DecimalMark decimalMark, BigDecimal factor, String currency) {

  /** What holds where nothing is known of a column. */
  public static ColumnContext standard() {
    return new ColumnContext(DateOrder.UNKNOWN, DecimalMark.UNKNOWN, BigDecimal.ONE, "EUR");
  }

  /** The same with another currency. */
  public ColumnContext inCurrency(String newCurrency) {
    return new ColumnContext(dateOrder, decimalMark, factor, newCurrency);
  }

  /** Which of day and month comes first in a numeric date. */
  public enum DateOrder {
    DAY_MONTH,
    MONTH_DAY,
    /** Nothing decides it: day first, with a warning where both are possible. */
    UNKNOWN
  }

  /** What separates decimals in the column's texts. */
  public enum DecimalMark {
    COMMA,
    POINT,
    /** Nothing decides it: 1.234 is one thousand, with a warning. */
    UNKNOWN
  }
}
