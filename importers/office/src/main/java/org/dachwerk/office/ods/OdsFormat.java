package org.dachwerk.office.ods;

/** What a cell's style adds to the type of its value. */
enum OdsFormat {
  /** No style says anything. */
  UNKNOWN,
  /** Nothing beyond the type. */
  PLAIN,
  /** A currency stands as mere text beside the number. */
  CURRENCY,
  /** Hours are counted beyond a day. */
  ELAPSED
}
