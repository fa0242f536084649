package org.dachwerk.importer.find;

import java.util.List;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where a table begins.
 *
 * @param number which table of its sheet it is, from 1
 * @param row its header row, the first of several; its first row of data where it has none
 * @param header the texts of that row, those of several header rows joined by blanks
 * @param match what the vocabulary makes of it, or null
 */
public record FoundTable(int number, Row row, List<String> header, @Nullable HeaderMatch match) {

  public FoundTable {
    header = List.copyOf(header);
  }
}
