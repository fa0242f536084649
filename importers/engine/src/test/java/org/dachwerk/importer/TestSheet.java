package org.dachwerk.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.jspecify.annotations.Nullable;

/** A sheet written down in a test: a line a row, a bar between the cells, nothing for a blank. */
public final class TestSheet implements Sheet {
  private final @Nullable String name;
  private final List<Row> rows = new ArrayList<>();
  private final SortedSet<Integer> hiddenRows = new TreeSet<>();
  private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
  private boolean hidden;
  private int lines;

  private TestSheet(@Nullable String name) {
    this.name = name;
  }

  public static TestSheet named(String name, String... lines) {
    return new TestSheet(name).rows(lines);
  }

  /** The only table of a file without sheets. */
  public static TestSheet nameless(String... lines) {
    return new TestSheet(null).rows(lines);
  }

  public TestSheet rows(String... more) {
    for (String line : more) {
      row((Object[]) line.split("\\|", -1));
    }
    return this;
  }

  /** A row of texts and values; an empty text is a blank cell. */
  public TestSheet row(Object... cells) {
    lines++;
    List<Integer> columns = new ArrayList<>();
    List<CellValue> values = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i] instanceof String text ? text.strip() : cells[i];
      if (!cell.equals("")) {
        columns.add(i + 1);
        values.add(
            cell instanceof CellValue value ? value : new CellValue.Text(String.valueOf(cell)));
      }
    }
    if (!columns.isEmpty()) {
      int[] numbers = columns.stream().mapToInt(Integer::intValue).toArray();
      rows.add(new Row(lines, false, numbers, values.toArray(CellValue[]::new)));
    }
    return this;
  }

  public TestSheet outOfSight() {
    hidden = true;
    return this;
  }

  public TestSheet hideRow(int number) {
    hiddenRows.add(number);
    return this;
  }

  public TestSheet hideColumn(int number) {
    hiddenColumns.add(number);
    return this;
  }

  /** Its filled rows. */
  public List<Row> rows() {
    return rows.stream().map(this::seen).toList();
  }

  private Row seen(Row row) {
    int[] columns = new int[row.size()];
    CellValue[] values = new CellValue[row.size()];
    for (int i = 0; i < row.size(); i++) {
      columns[i] = row.column(i);
      values[i] = row.value(i);
    }
    return new Row(row.number(), hiddenRows.contains(row.number()), columns, values);
  }

  @Override
  public @Nullable String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public SheetLayout layout() {
    return new SheetLayout(List.of(), hiddenColumns);
  }

  @Override
  public RowCursor open(NoticeSink notices) {
    var left = rows().iterator();
    return new RowCursor() {
      @Override
      public @Nullable Row next() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}
