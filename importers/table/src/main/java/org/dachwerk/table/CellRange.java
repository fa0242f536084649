package org.dachwerk.table;

/**
 * A rectangle of cells; all numbers from 1, the last ones included.
 *
 * @param firstRow the top row
 * @param firstColumn the left column
 * @param lastRow the bottom row
 * @param lastColumn the right column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
