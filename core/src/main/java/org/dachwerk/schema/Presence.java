package org.dachwerk.schema;

/** What a blank field means where no constraint forbids it. */
public enum Presence {
  /** Nothing. */
  OPTIONAL,
  /** A warning: such a record usually has it. */
  EXPECTED,
  /**
   * A row that leaves it blank is rejected where its list has a column for it; a list without such
   * a column gets one warning, for its owner takes the value for granted.
   */
  REQUIRED_IN_COLUMN
}
