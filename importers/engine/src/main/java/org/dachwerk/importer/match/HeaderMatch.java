package org.dachwerk.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dachwerk.model.RecordType;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A header row that is understood.
 *
 * @param type the kind of records it announces
 * @param row the header row
 * @param columns what was made of its columns, from left to right
 * @param score how much of it is understood; the better of two matches has more
 */
public record HeaderMatch(RecordType type, Row row, List<MatchedColumn> columns, double score) {

  public HeaderMatch {
    columns = List.copyOf(columns);
  }

  /** The column with this number, or null where the header has none. */
  public @Nullable MatchedColumn column(int number) {
    for (MatchedColumn column : columns) {
      if (column.column() == number) {
        return column;
      }
    }
    return null;
  }

  /** Whether some column fills this path or a field below it. */
  public boolean fills(String path) {
    return columns.stream()
        .map(MatchedColumn::path)
        .anyMatch(p -> p != null && (p.equals(path) || p.startsWith(path + ".")));
  }

  /** The same with columns that have values but no header. */
  public HeaderMatch withColumns(List<MatchedColumn> more) {
    List<MatchedColumn> all = new ArrayList<>(columns);
    all.addAll(more);
    all.sort(Comparator.comparingInt(MatchedColumn::column));
    return new HeaderMatch(type, row, all, score);
  }
}
