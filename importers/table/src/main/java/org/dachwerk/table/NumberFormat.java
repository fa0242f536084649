package org.dachwerk.table;

/** The kind of a number's format. */
public enum NumberFormat {
  PLAIN,
  PERCENT,
  CURRENCY
}
