package org.dachwerk.notice;

import org.jspecify.annotations.Nullable;

/**
 * A place in an input, as a spreadsheet program shows it.
 *
 * @param file the base name of the input, never a path
 * @param sheet the sheet's name; null for a format without sheets
 * @param row the row's number from 1, 0 where the whole sheet is meant
 * @param column the column's number from 1 (A is 1), 0 where the whole row is meant
 */
public record CellRef(String file, @Nullable String sheet, int row, int column) {

  public CellRef {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException("Negative row or column: " + row + ", " + column);
    }
  }

  /** A whole file. */
  public static CellRef file(String file) {
    return new CellRef(file, null, 0, 0);
  }

  /** A whole sheet. */
  public static CellRef sheet(String file, @Nullable String sheet) {
    return new CellRef(file, sheet, 0, 0);
  }

  /** The same sheet, another row. */
  public CellRef atRow(int newRow) {
    return new CellRef(file, sheet, newRow, 0);
  }

  /** The same row, another column. */
  public CellRef atColumn(int newColumn) {
    return new CellRef(file, sheet, row, newColumn);
  }

  /** The address in A1 notation, or null where no single cell is meant. */
  public @Nullable String cell() {
    return row > 0 && column > 0 ? columnName(column) + row : null;
  }

  /** The column's letters, or null where no column is meant. */
  public @Nullable String columnLetters() {
    return column > 0 ? columnName(column) : null;
  }

  /** The letters of a column: 1 is A, 27 is AA. */
  public static String columnName(int column) {
    if (column < 1) {
      throw new IllegalArgumentException("Columns count from 1: " + column);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /**
   * The place without its file where it has a sheet: {@code Mitglieder!C17}, {@code
   * mitglieder.csv!C17}, {@code Mitglieder!17} for a row, {@code Mitglieder} for a sheet.
   */
  @Override
  public String toString() {
    String name = sheet == null ? file : sheet;
    String cell = cell();
    if (cell != null) {
      return name + "!" + cell;
    }
    return row > 0 ? name + "!" + row : name;
  }
}
