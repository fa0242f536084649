package org.dachwerk.xls;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.cells.RowBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a sheet whose cells stand in disorder, for which all of them are held: the
 * format has no more than 65,536 rows.
 */
final class SortingCursor implements RowCursor {
  private final SheetOutline outline;
  private final Iterator<Map.Entry<Integer, RowBuilder>> rows;

  private SortingCursor(SheetOutline outline, Map<Integer, RowBuilder> rows) {
    this.outline = outline;
    this.rows = rows.entrySet().iterator();
  }

  /** Reads all cells. */
  static SortingCursor read(
      Records records, Globals globals, SheetOutline outline, Supplier<RowBuilder> builders)
      throws IOException {
    Map<Integer, RowBuilder> rows = new TreeMap<>();
    CellReader cells =
        new CellReader(
            globals,
            number ->
                rows.computeIfAbsent(
                    number,
                    missing -> {
                      RowBuilder builder = builders.get();
                      builder.begin(missing);
                      return builder;
                    }));
    while (records.next()) {
      cells.read(records);
    }
    return new SortingCursor(outline, rows);
  }

  @Override
  public @Nullable Row next() {
    while (rows.hasNext()) {
      Map.Entry<Integer, RowBuilder> next = rows.next();
      Row row = next.getValue().row(outline.visibility(next.getKey()));
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  @Override
  public void close() {}
}
