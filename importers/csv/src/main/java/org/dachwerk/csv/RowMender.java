package org.dachwerk.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dachwerk.csv.ColumnShapes.SecondRow;
import org.dachwerk.csv.Dialect.Padding;
import org.dachwerk.table.CellShape;
import org.dachwerk.table.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows right whose width is not the usual one, where it is beyond doubt how they were meant:
 * one way alone gives the usual width with every cell in a column of its like. All other rows stay
 * as they are.
 */
final class RowMender {
  private static final String DELIMITERS = ";,\t| ";
  private static final int LONGEST_RECORD = 1 << 14;
  private static final int LONGEST_GLUED = 200;

  private final Dialect dialect;
  private final int usualWidth;
  private final ColumnShapes shapes;

  RowMender(TableShape shape) {
    this.dialect = shape.dialect();
    this.usualWidth = shape.usualWidth();
    this.shapes = shape.columns();
  }

  /** Where a row stands. */
  enum Place {
    FIRST,
    BELOW
  }

  /** Whether a row is worth a look: its width or its quotes are not in order. */
  boolean minds(int width, List<Cell> quotedCells, String record) {
    return usualWidth > 2
        && (width != usualWidth || !areOrderly(quotedCells))
        && width <= 2 * usualWidth
        && record.length() <= LONGEST_RECORD
        && !record.isBlank();
  }

  private boolean areOrderly(List<Cell> cells) {
    for (Cell cell : cells) {
      boolean isQuoted = cell.kind() == Cell.Kind.QUOTED;
      if (cell.oddity() > 0 || (!isQuoted && cell.text().indexOf(dialect.quote()) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** The row put right, or null where that is in doubt. */
  @Nullable Mending mend(String record, List<String> cells, Place place) throws IOException {
    if (cells.size() == usualWidth + 1) {
      Mending narrower = withoutSurplusCell(cells, place);
      if (narrower != null) {
        return narrower;
      }
    }
    Mending wider = parted(record, cells);
    boolean isDone = wider != null || shapes.accepts(cells);
    return isDone ? wider : splitOtherwise(record, cells.size() == 1 ? place : Place.BELOW);
  }

  private @Nullable Mending withoutSurplusCell(List<String> cells, Place place) {
    Set<List<String>> ways = new LinkedHashSet<>();
    Set<List<String>> fitting = new LinkedHashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) {
        List<String> fewer = new ArrayList<>(cells);
        fewer.remove(i);
        ways.add(fewer);
        if (shapes.accepts(fewer)) {
          fitting.add(fewer);
        }
      }
    }
    // In a header, every cell has a text but the one too many.
    Set<List<String>> found = fitting.isEmpty() && place == Place.FIRST ? ways : fitting;
    return found.size() == 1
        ? new Mending(found.iterator().next(), TableCode.CELL_SURPLUS, dialect.delimiter())
        : null;
  }

  /** Parts two cells that stand together for want of a delimiter, at a quote or by their looks. */
  private @Nullable Mending parted(String record, List<String> cells) throws IOException {
    Set<List<String>> found = new LinkedHashSet<>();
    for (int i = record.indexOf(dialect.quote());
        i >= 0;
        i = record.indexOf(dialect.quote(), i + 1)) {
      for (int cut : new int[] {i, i + 1}) {
        if (cut > 0 && cut < record.length() && mayPart(record, cut)) {
          addOrderly(record.substring(0, cut) + dialect.delimiter() + record.substring(cut), found);
        }
      }
    }
    if (found.isEmpty() && cells.size() == usualWidth - 1) {
      for (int i = 0; i < cells.size(); i++) {
        addParted(cells, i, found);
      }
    }
    return found.size() == 1
        ? new Mending(found.iterator().next(), TableCode.CELLS_PARTED, dialect.delimiter())
        : null;
  }

  /**
   * Parts one cell, unless it is at home in its column as it stands. One of its parts must be what
   * its column nearly always holds, since some way to part a text can always be found.
   */
  private void addParted(List<String> cells, int column, Set<List<String>> found) {
    String text = cells.get(column);
    if (text.length() > LONGEST_GLUED || shapes.accepts(text, column)) {
      return;
    }
    for (int cut = 1; cut < text.length(); cut++) {
      List<String> more = new ArrayList<>(cells);
      more.set(column, text.substring(0, cut));
      more.add(column + 1, text.substring(cut));
      boolean isTold =
          shapes.recognises(more.get(column), column)
              || shapes.recognises(more.get(column + 1), column + 1);
      if (isTold && shapes.accepts(more)) {
        found.add(more);
      }
    }
  }

  /** Two quotes may be a doubled one in an orderly cell; beside a delimiter, nothing is parted. */
  private boolean mayPart(String record, int cut) {
    char before = record.charAt(cut - 1);
    char after = record.charAt(cut);
    return before != dialect.delimiter()
        && after != dialect.delimiter()
        && (before != dialect.quote() || after != dialect.quote());
  }

  private void addOrderly(String record, Set<List<String>> found) throws IOException {
    RecordReading reading = RecordReading.of(dialect, record, Set.of());
    if (reading.width() != usualWidth || !areOrderly(reading.cells())) {
      return;
    }
    List<String> cells = ColumnShapes.texts(reading);
    if (shapes.accepts(cells)) {
      found.add(cells);
    }
  }

  private @Nullable Mending splitOtherwise(String record, Place place) throws IOException {
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      if (delimiter == dialect.delimiter() || record.indexOf(delimiter) < 0) {
        continue;
      }
      Dialect other = new Dialect(delimiter, dialect.quote(), dialect.escape(), Padding.NONE);
      List<String> cells = ColumnShapes.texts(new CellSplitter(other, usualWidth).split(record));
      if (cells.size() == usualWidth && (isRow(cells) || isHeader(cells, place))) {
        return new Mending(cells, TableCode.ROW_RESPLIT, delimiter);
      }
    }
    return null;
  }

  private boolean isRow(List<String> cells) {
    return shapes.accepts(cells) && shapes.recognises(cells);
  }

  /** Directly above rows of data stands their header, not a title that has as many words. */
  private boolean isHeader(List<String> cells, Place place) {
    return place == Place.FIRST
        && shapes.secondRow() == SecondRow.DATA
        && cells.stream().noneMatch(cell -> cell.isBlank() || CellShape.of(cell).isFigure());
  }
}
