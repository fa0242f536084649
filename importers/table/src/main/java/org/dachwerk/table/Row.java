package org.dachwerk.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row with at least one value.
 *
 * <p>Cells are kept sparse, in arrays, because a list of a million rows should not cost an object a
 * blank. Immutable; the arrays given to the constructor must not be changed afterwards.
 */
public final class Row {
  private final int number;
  private final boolean hidden;
  private final int[] columns;
  private final CellValue[] values;

  /**
   * @param number the row's number as a spreadsheet program shows it, from 1
   * @param hidden whether the row is hidden or filtered out of sight
   * @param columns the numbers of the filled columns, from 1, ascending
   * @param values the values of these columns
   */
  public Row(int number, boolean hidden, int[] columns, CellValue[] values) {
    if (columns.length != values.length) {
      throw new IllegalArgumentException("One column a value: " + columns.length);
    }
    this.number = number;
    this.hidden = hidden;
    this.columns = columns;
    this.values = values;
  }

  /** The row's number as a spreadsheet program shows it, from 1. */
  public int number() {
    return number;
  }

  /** Whether the row is hidden or filtered out of sight. */
  public boolean hidden() {
    return hidden;
  }

  /** How many cells are filled. */
  public int size() {
    return columns.length;
  }

  /** The column (from 1) of the filled cell at this position, positions from 0, ascending. */
  public int column(int position) {
    return columns[position];
  }

  /** The value of the filled cell at this position, positions from 0. */
  public CellValue value(int position) {
    return values[position];
  }

  /** The value in a column (from 1), or null where the cell is blank. */
  public @Nullable CellValue at(int column) {
    int position = Arrays.binarySearch(columns, column);
    return position < 0 ? null : values[position];
  }

  /** The last filled column, from 1; 0 where there is none. */
  public int lastColumn() {
    return columns.length == 0 ? 0 : columns[columns.length - 1];
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(number);
    for (int i = 0; i < columns.length; i++) {
      text.append(" | ").append(columns[i]).append('=').append(values[i].text());
    }
    return text.toString();
  }
}
