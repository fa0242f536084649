package org.dachwerk.importer.bind;

import java.util.Map;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Origin;

/**
 * Where the values of one row's record stand.
 *
 * @param row the row itself
 * @param columns the column of each path that has one, the same for all rows of a table
 */
record RowOrigin(CellRef row, Map<String, Integer> columns) implements Origin {

  @Override
  public CellRef locate(String path) {
    Integer column = columns.get(path);
    for (String above = path; column == null && above.contains("."); ) {
      above = above.substring(0, above.lastIndexOf('.'));
      column = columns.get(above);
    }
    return column == null ? row : row.atColumn(column);
  }
}
