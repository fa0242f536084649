package org.dachwerk.importer.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.HeaderMatcher;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sheet into its tables by their shape, so that tables of any content are found: titles
 * above and notes below are left out, every other row belongs to a table as it stands.
 *
 * <p>Header rows that repeat each other at once are one header; a row that repeats the header
 * later, with a column more or less at most, begins another table, and so does any header that the
 * vocabulary knows. Not safe for several threads.
 */
public final class TableSplitter {
  private final HeaderMatcher matcher;
  private final SheetShape shape;
  private final TableListener listener;
  private final List<Row> lone = new ArrayList<>();
  private final List<Row> headerRows = new ArrayList<>();
  private boolean announced;
  private int lastNumber;
  private int tables;
  private int width;

  private TableSplitter(HeaderMatcher matcher, SheetShape shape, TableListener listener) {
    this.matcher = matcher;
    this.shape = shape;
    this.listener = listener;
  }

  /**
   * Cuts a whole sheet, which is read twice, the first time its beginning alone.
   *
   * @param matcher knows headers by their words
   * @param notices hears what is odd about single rows
   */
  public static void split(
      Sheet sheet, HeaderMatcher matcher, NoticeSink notices, TableListener listener)
      throws IOException {
    SheetShape shape = SheetShape.of(beginning(sheet), matcher);
    TableSplitter splitter = new TableSplitter(matcher, shape, listener);
    try (RowCursor cursor = sheet.open(notices)) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        splitter.take(row);
      }
    }
    splitter.announce();
  }

  private static List<Row> beginning(Sheet sheet) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open(NoticeSink.none())) {
      for (Row row = cursor.next();
          row != null && rows.size() < SheetShape.SAMPLE;
          row = cursor.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void take(Row row) throws IOException {
    Row first = shape.first();
    if (first == null || row.number() < first.number()) {
      return;
    }
    if (headerRows.isEmpty()) {
      begin(row, shape.width());
    } else if (isFurtherHeaderRow(row)) {
      headerRows.add(row);
    } else if (beginsTable(row)) {
      announce();
      begin(row, row.lastColumn());
    } else {
      announce();
      give(row);
    }
    lastNumber = row.number();
  }

  private void begin(Row row, int newWidth) {
    lone.clear();
    headerRows.clear();
    headerRows.add(row);
    announced = false;
    width = newWidth;
  }

  private boolean isFurtherHeaderRow(Row row) {
    return !announced
        && mayRepeat()
        && row.size() > 1
        && row.number() == lastNumber + 1
        && RowTexts.areEqual(row, headerRows.get(0));
  }

  private boolean beginsTable(Row row) {
    return (mayRepeat() && RowTexts.areAlike(row, headerRows.get(0)))
        || matcher.match(row, TableFinder.MOSTLY).filter(TableFinder::isTrueHeader).isPresent();
  }

  /** Only the first table may lack a header. */
  private boolean mayRepeat() {
    return tables > 1 || shape.hasHeader();
  }

  /** Tells of the table once its header is complete. */
  private void announce() throws IOException {
    if (headerRows.isEmpty() || announced) {
      return;
    }
    announced = true;
    tables++;
    Row row = headerRows.get(0);
    @Nullable HeaderMatch match = matcher.match(row).orElse(null);
    listener.begin(new FoundTable(tables, row, header(), match));
  }

  private List<String> header() {
    int count = headerRows.size();
    List<String> texts = RowTexts.cells(headerRows.get(0), width);
    return count == 1
        ? texts
        : texts.stream()
            .map(text -> String.join(" ", Collections.nCopies(count, text)).strip())
            .toList();
  }

  /** A lone cell below blank rows is a note, unless full rows follow. */
  private void give(Row row) throws IOException {
    boolean afterGap = row.number() > lastNumber + 1;
    if (row.size() == 1 && shape.isWide() && (afterGap || !lone.isEmpty())) {
      lone.add(row);
      return;
    }
    for (Row kept : lone) {
      listener.row(kept, RowTexts.cells(kept, width));
    }
    lone.clear();
    listener.row(row, RowTexts.cells(row, width));
  }
}
