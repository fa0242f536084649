package org.dachwerk.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one table of one sheet. {@code rowsRead = recordsWritten + recordsWithheld +
 * rowsRejected + rowsSkipped}, always.
 *
 * @param file the base name of the input
 * @param sheet the sheet's name; null for a format without sheets
 * @param table which table of the sheet, from 1; 0 where the sheet has only one
 * @param kind the code of its record type, or {@code none}
 * @param reason why a sheet of kind {@code none} was not read; else null
 * @param headerRow the row of the header; 0 where there is none
 * @param rowsRead filled rows below the header
 * @param recordsWritten records of the sheet's own kind that passed the privacy gate
 * @param recordsWithheld records of the sheet's own kind that the gate kept out whole
 * @param rowsRejected rows that an ERROR cost
 * @param rowsSkipped rows that are no records
 * @param skipped the skipped rows by reason: {@code total}, {@code footer}, {@code section} …
 * @param valuesRejected values that an ERROR cost, in rows that were taken
 * @param columns its columns from left to right
 */
public record SheetSummary(
    String file,
    @Nullable String sheet,
    int table,
    String kind,
    @Nullable String reason,
    int headerRow,
    long rowsRead,
    long recordsWritten,
    long recordsWithheld,
    long rowsRejected,
    long rowsSkipped,
    Map<String, Long> skipped,
    long valuesRejected,
    List<ColumnSummary> columns) {

  public SheetSummary {
    if (rowsRead != recordsWritten + recordsWithheld + rowsRejected + rowsSkipped) {
      throw new IllegalArgumentException("The counts do not add up in " + file + " " + sheet);
    }
    skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    columns = List.copyOf(columns);
  }
}
