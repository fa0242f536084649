package org.dachwerk.importer.find;

/** What a row of a sheet is. */
public enum LineKind {
  /** A title or note above the first header; not counted. */
  ABOVE(null),
  /** A header: a table begins; not counted. */
  HEADER(null),
  /** One record. */
  RECORD(null),
  /** A sum or count of the rows above. */
  TOTAL("total"),
  /** A note below the table. */
  FOOTER("footer"),
  /** A title for the rows under it. */
  SECTION("section"),
  /** The header once more. */
  REPEATED_HEADER("repeated-header"),
  /** A name with nothing but dashes: a body that received or gave nothing. */
  EMPTY_ENTRY("empty-entry");

  private final @org.jspecify.annotations.Nullable String reason;

  LineKind(@org.jspecify.annotations.Nullable String reason) {
    this.reason = reason;
  }

  /** Why a counted row is no record, as a report says it; null for any other row. */
  public @org.jspecify.annotations.Nullable String reason() {
    return reason;
  }
}
