package org.dachwerk.importer.find;

import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet and what it is.
 *
 * @param kind what it is
 * @param row the row
 * @param header the header of the table it belongs to; null above the first header
 * @param table which table of the sheet it belongs to, from 1; 0 above the first header
 */
public record Line(LineKind kind, Row row, @Nullable HeaderMatch header, int table) {

  /** All its texts, from left to right. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      text.append(i == 0 ? "" : " | ").append(row.value(i).text().strip());
    }
    return text.toString();
  }
}
