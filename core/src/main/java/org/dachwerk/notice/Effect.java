package org.dachwerk.notice;

/** What a {@link Notice} costs. */
public enum Effect {
  /** Nothing: the value is taken. */
  NONE,
  /** The value is dropped, its row stays. */
  VALUE,
  /** The whole row is rejected. */
  ROW
}
