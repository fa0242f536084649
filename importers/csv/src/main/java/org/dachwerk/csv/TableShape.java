package org.dachwerk.csv;

/**
 * What the beginning of a file says about all of it.
 *
 * @param dialect how cells are separated and quoted
 * @param usualWidth how many cells most rows have; {@link CellSplitter#NO_USUAL_WIDTH} where the
 *     rows do not agree
 * @param narrowest the fewest cells, beyond one, that a row usually has
 * @param widest the most cells that a row usually has
 * @param columns what their cells look like
 * @param firstLine what the first line is
 */
record TableShape(
    Dialect dialect,
    int usualWidth,
    int narrowest,
    int widest,
    ColumnShapes columns,
    FirstLine firstLine) {

  /** What the first line of a file is. */
  enum FirstLine {
    ROW,
    /** A line such as {@code sep=;}, which a spreadsheet program reads but does not show. */
    SEPARATOR
  }
}
