package org.dachwerk.table.cells;

import java.util.Arrays;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the filled cells of one row after another; nothing is kept of a blank one.
 *
 * <p>Not safe for several threads.
 */
public final class RowBuilder {
  private static final int SPREADSHEET_CELL = 32_767;

  private final CellRef sheet;
  private final Refusals refusals;
  private final NoticeSink notices;
  private int number;
  private int size;
  private int[] columns = new int[16];
  private CellValue[] values = new CellValue[16];

  /**
   * @param sheet the sheet as a place
   * @param notices hears of cells that are too long
   */
  public RowBuilder(CellRef sheet, Refusals refusals, NoticeSink notices) {
    this.sheet = sheet;
    this.refusals = refusals;
    this.notices = notices;
  }

  /** Begins a row, from 1. */
  public void begin(int newNumber) {
    number = newNumber;
    size = 0;
  }

  /** How many cells are filled so far. */
  public int size() {
    return size;
  }

  /** The place of a cell of this row. */
  public CellRef place(int column) {
    return sheet.atRow(number).atColumn(column);
  }

  /** Adds a text, unless it is blank; its line breaks become LF. */
  public void addText(int column, String text) throws UnreadableException {
    if (text.isBlank()) {
      return;
    }
    if (text.length() > SPREADSHEET_CELL) {
      checkLength(column, text.length());
    }
    add(column, new CellValue.Text(LineBreaks.asLf(text)));
  }

  private void checkLength(int column, int length) throws UnreadableException {
    if (length > refusals.limits().cellCharacters()) {
      throw refusals.beyond(Bound.CELL_CHARACTERS, place(column));
    }
    notices.add(Notice.of(TableCode.CELL_TOO_LONG, place(column)).with("length", length));
  }

  /**
   * Adds a value. A column that was filled before is filled anew.
   *
   * @throws UnreadableException if the row or the column lies beyond the limits
   */
  public void add(int column, CellValue value) throws UnreadableException {
    check(column);
    int position =
        size == 0 || columns[size - 1] < column
            ? size
            : Arrays.binarySearch(columns, 0, size, column);
    if (position >= 0 && position < size) {
      values[position] = value;
      return;
    }
    insert(position < 0 ? -position - 1 : position, column, value);
  }

  /**
   * Checks that a cell of this row can be there at all.
   *
   * @throws UnreadableException if the row or the column lies beyond the limits
   */
  public void check(int column) throws UnreadableException {
    if (number > refusals.limits().rows()) {
      throw refusals.beyond(Bound.ROWS, sheet);
    }
    if (column > refusals.limits().columns()) {
      throw refusals.beyond(Bound.COLUMNS, sheet.atRow(number));
    }
  }

  /** Behind the last cell, but for files that have the cells of a row in disorder. */
  private void insert(int position, int column, CellValue value) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    System.arraycopy(columns, position, columns, position + 1, size - position);
    System.arraycopy(values, position, values, position + 1, size - position);
    columns[position] = column;
    values[position] = value;
    size++;
  }

  /** The row, or null where it is blank. */
  public @Nullable Row row(Visibility visibility) {
    return size == 0 ? null : numbered(number, visibility);
  }

  /** The same cells as another row. */
  public Row numbered(int otherNumber, Visibility visibility) {
    return new Row(
        otherNumber,
        visibility == Visibility.HIDDEN,
        Arrays.copyOf(columns, size),
        Arrays.copyOf(values, size));
  }
}
