package org.dachwerk.importer.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.HeaderMatcher;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the first rows of a sheet say about its first table, whatever it is about: where it begins,
 * how wide it is, whether a header stands on top.
 *
 * <p>A header that the vocabulary knows is taken. Otherwise rows above the first full one are
 * titles; where all rows are full, the first one begins the table, and nothing is left out.
 */
final class SheetShape {
  /** How many rows are enough to see the shape. */
  static final int SAMPLE = 1_000;

  private static final int FARTHEST_HEADER = 40;
  private static final double FEW = 0.2;
  private static final double HALF = 0.5;
  private static final double TENTH = 0.1;

  private final List<Row> rows;
  private final int usualSize;
  private final int start;
  private final ColumnHabits habits;
  private final boolean header;
  private final int width;

  private SheetShape(List<Row> rows, HeaderMatcher matcher) {
    this.rows = rows;
    this.usualSize = usualSize(rows);
    int full = firstFull();
    int known = knownHeader(matcher, full);
    this.habits = habits(known >= 0 ? known : full);
    this.start = known >= 0 ? known : withSpoiltHeader(full);
    this.header = known >= 0 || looksLikeHeader();
    this.width = rows.isEmpty() ? 0 : measure(rows.get(start));
  }

  /**
   * @param rows the first rows of a sheet, as many as {@link #SAMPLE} or all
   * @param matcher knows headers by their words
   */
  static SheetShape of(List<Row> rows, HeaderMatcher matcher) {
    return new SheetShape(List.copyOf(rows), matcher);
  }

  /** The row that begins the first table, or null where there are no rows. */
  @Nullable Row first() {
    return rows.isEmpty() ? null : rows.get(start);
  }

  /** Whether that row is a header rather than data; only a header can be repeated. */
  boolean hasHeader() {
    return header;
  }

  /** Whether tables have so many columns that a lone cell is an exception. */
  boolean isWide() {
    return usualSize > 1;
  }

  /** How many columns the first table has: up to the last one that is more than an exception. */
  int width() {
    return width;
  }

  private boolean looksLikeHeader() {
    Row first = first();
    return first != null
        && !RowTexts.holdFigures(first)
        && !habits.isData(first)
        && !habits.holdsTextsOf(first);
  }

  private int measure(Row first) {
    Map<Integer, Integer> ends = new TreeMap<>();
    int count = 0;
    for (Row row : rows.subList(start + 1, rows.size())) {
      if (header && RowTexts.areAlike(first, row) && !RowTexts.areEqual(first, row)) {
        break;
      }
      ends.merge(row.lastColumn(), 1, Integer::sum);
      count++;
    }
    int widest = 0;
    for (Map.Entry<Integer, Integer> end : ends.entrySet()) {
      double needed = header ? HALF : TENTH;
      boolean isUsual = end.getValue() >= needed * count && (end.getValue() > 1 || count < 4);
      widest = isUsual ? end.getKey() : widest;
    }
    boolean isShifted = first.size() == widest && first.lastColumn() == widest + 1;
    return isShifted ? widest : Math.max(widest, first.lastColumn());
  }

  /** The middle size of rows with several cells; 1 where there are none. */
  private static int usualSize(List<Row> rows) {
    int[] sizes = rows.stream().mapToInt(Row::size).filter(size -> size > 1).sorted().toArray();
    return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
  }

  private int firstFull() {
    for (int i = 0; i < rows.size(); i++) {
      if (!isSparse(rows.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private boolean isSparse(Row row) {
    if (usualSize == 2) {
      long lone = rows.stream().filter(other -> other.size() == 1).count();
      return row.size() == 1 && lone <= FEW * rows.size() + 1;
    }
    return usualSize > 2 && (row.size() == 1 || 2 * row.size() < usualSize);
  }

  /** Where a header stands that the vocabulary knows, with nothing but titles above; or -1. */
  private int knownHeader(HeaderMatcher matcher, int full) {
    int fullest = 0;
    for (int i = 0; i < Math.min(rows.size(), FARTHEST_HEADER); i++) {
      Row row = rows.get(i);
      boolean mayBeHeader = i <= full || row.size() > fullest;
      Optional<HeaderMatch> match = mayBeHeader ? matcher.match(row) : Optional.empty();
      if (match.isPresent() && (i <= full || TableFinder.isTrueHeader(match.get()))) {
        return i;
      }
      fullest = Math.max(fullest, row.size());
    }
    return -1;
  }

  private ColumnHabits habits(int first) {
    if (rows.isEmpty()) {
      return ColumnHabits.of(rows);
    }
    Row header = rows.get(first);
    return ColumnHabits.of(
        rows.subList(first, rows.size()).stream()
            .filter(row -> !RowTexts.areEqual(row, header) && !RowTexts.areAlike(row, header))
            .toList());
  }

  /**
   * A row just above full rows of data is their header, however it is spoilt: with another
   * delimiter, it is one cell of many words.
   */
  private int withSpoiltHeader(int full) {
    if (full == 0 || !habits.isData(rows.get(full))) {
      return full;
    }
    Row above = rows.get(full - 1);
    boolean isNext = above.number() == rows.get(full).number() - 1;
    boolean isSpoilt =
        above.size() > 1 || above.value(0).text().split("[\\s;,|]+").length >= usualSize;
    return isNext && isSpoilt ? full - 1 : full;
  }
}
