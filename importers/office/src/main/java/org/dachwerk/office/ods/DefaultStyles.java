package org.dachwerk.office.ods;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The styles of cells that name none themselves: that of their row, or else of their column.
 *
 * <p>Not safe for several threads.
 */
final class DefaultStyles {
  private static final String NONE = "";

  private final int columns;
  private final TreeMap<Long, String> byFirstColumn = new TreeMap<>();
  private @Nullable String ofRow;

  /**
   * @param columns how many columns a sheet may have
   */
  DefaultStyles(int columns) {
    this.columns = columns;
  }

  /** From this column on, up to the next one that is told, cells have this style. */
  void column(long first, @Nullable String style) {
    if (first > columns) {
      return;
    }
    Map.Entry<Long, String> before = byFirstColumn.lastEntry();
    String name = style == null ? NONE : style;
    if (before == null || !before.getValue().equals(name)) {
      byFirstColumn.put(first, name);
    }
  }

  /** Cells of the row that comes now have this style. */
  void row(@Nullable String style) {
    ofRow = style;
  }

  /** The style of a cell in this column. */
  @Nullable String at(long column) {
    if (ofRow != null) {
      return ofRow;
    }
    Map.Entry<Long, String> entry = byFirstColumn.floorEntry(column);
    return entry == null || entry.getValue().equals(NONE) ? null : entry.getValue();
  }
}
