package org.dachwerk.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dachwerk.table.CellShape;

/**
 * What the cells of each column look like in the beginning of a table, counted over rows of the
 * usual width. It tells a row whose cells are shifted from one whose cells are in their columns.
 */
final class ColumnShapes {
  private static final int MOST_RECORDS = 1_000;
  private static final double RARE = 0.02;
  private static final double OFTEN = 0.2;
  private static final double NEARLY_ALL = 0.8;

  private static final Set<CellShape> OF_FIXED_LENGTH =
      EnumSet.of(CellShape.DATE, CellShape.TIME, CellShape.CODE);

  private final List<Map<CellShape, Integer>> columns = new ArrayList<>();
  private final List<Set<Integer>> lengths = new ArrayList<>();
  private int rows;
  private SecondRow secondRow = SecondRow.OTHER;

  private ColumnShapes(int width) {
    for (int i = 0; i < width; i++) {
      columns.add(new EnumMap<>(CellShape.class));
      lengths.add(new HashSet<>());
    }
  }

  /** What stands below the first row. */
  enum SecondRow {
    /** Data of the usual width and shapes, so that what stands above may be its header. */
    DATA,
    OTHER
  }

  /** Looks at the rows of the usual width but the first row, which may be a header. */
  static ColumnShapes of(String sample, Dialect dialect, int usualWidth) throws IOException {
    ColumnShapes shapes = new ColumnShapes(usualWidth);
    CellSplitter splitter = new CellSplitter(dialect, usualWidth);
    List<String> second = List.of();
    try (RecordSource source =
        new RecordSource(new StringReader(sample), splitter, Integer.MAX_VALUE)) {
      source.readLine();
      String row = source.readLine();
      for (int i = 0; i < MOST_RECORDS && row != null; i++) {
        List<String> cells = texts(splitter.split(row));
        if (cells.size() == usualWidth && usualWidth > 1) {
          shapes.add(cells);
          second = i == 0 ? cells : second;
        }
        row = source.readLine();
      }
    }
    if (shapes.accepts(second) && shapes.recognises(second)) {
      shapes.secondRow = SecondRow.DATA;
    }
    return shapes;
  }

  static List<String> texts(RecordReading reading) {
    return reading.cells().stream().map(Cell::text).toList();
  }

  private void add(List<String> cells) {
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      CellShape shape = CellShape.of(cells.get(i));
      columns.get(i).merge(shape, 1, Integer::sum);
      if (OF_FIXED_LENGTH.contains(shape)) {
        lengths.get(i).add(cells.get(i).strip().length());
      }
    }
  }

  /** What stands below the first row. */
  SecondRow secondRow() {
    return secondRow;
  }

  /** Whether every cell looks as cells of its column do, more than rarely. */
  boolean accepts(List<String> cells) {
    if (cells.size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!accepts(cells.get(i), i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text looks as those of a column do. */
  boolean accepts(String text, int column) {
    CellShape shape = CellShape.of(text);
    boolean isLong = share(CellShape.TEXT, columns.get(column)) > OFTEN;
    return isUsual(shape, columns.get(column))
        && (!OF_FIXED_LENGTH.contains(shape)
            || isLong
            || lengths.get(column).contains(text.strip().length()));
  }

  /** Words and codes may stand where longer texts do. */
  private boolean isUsual(CellShape shape, Map<CellShape, Integer> column) {
    boolean isText = shape == CellShape.WORD || shape == CellShape.CODE;
    return share(shape, column) > RARE
        || (isText && share(CellShape.TEXT, column) > OFTEN)
        || (shape == CellShape.WHOLE && share(CellShape.DECIMAL, column) > OFTEN);
  }

  /** Whether some cell is a figure or code in a column of such, which is no accident. */
  boolean recognises(List<String> cells) {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (recognises(cells.get(i), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a figure or code in a column of such. */
  boolean recognises(String text, int column) {
    CellShape shape = CellShape.of(text);
    return (shape.isFigure() || shape == CellShape.CODE)
        && share(shape, columns.get(column)) > NEARLY_ALL;
  }

  private double share(CellShape shape, Map<CellShape, Integer> column) {
    return rows == 0 ? 0 : (double) column.getOrDefault(shape, 0) / rows;
  }
}
