package org.dachwerk.csv;

/**
 * One cell of a record.
 *
 * @param text its content, quotes and padding taken off
 * @param kind how it was quoted
 * @param looseQuotes how many quotes were kept as text although an orderly file would double them
 *     or leave them out
 */
record Cell(String text, Kind kind, int looseQuotes) {

  /** A cell without quotes around it. */
  static Cell bare(String text) {
    return new Cell(text, Kind.BARE, 0);
  }

  /**
   * Whether a quote without a partner was kept as text. Loose quotes in pairs are a writer's way of
   * quoting a word and cost nothing.
   */
  boolean hasLoneQuote() {
    return looseQuotes % 2 == 1;
  }

  /** How far the cell is from an orderly one. */
  int oddity() {
    return kind == Kind.STRAY ? 3 : looseQuotes;
  }

  /** How a cell was quoted. */
  enum Kind {
    BARE,
    QUOTED,
    /** It begins with a quote that opens nothing and is part of the text. */
    STRAY
  }
}
