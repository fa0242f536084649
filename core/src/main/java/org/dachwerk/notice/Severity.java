package org.dachwerk.notice;

/** How much a {@link Notice} weighs, heaviest first. */
public enum Severity {
  /** The value or the row cannot be taken as it is; {@link Effect} says which of the two. */
  ERROR,
  /** The data are taken; a person should look at them. */
  WARNING,
  /** Worth knowing: what was understood, or left out on purpose. */
  INFO
}
