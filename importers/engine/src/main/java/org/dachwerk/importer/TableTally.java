package org.dachwerk.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.notice.CellRef;

/** Counts what becomes of the rows of one table. */
final class TableTally {
  private final CellRef sheet;
  private final HeaderMatch header;
  private final Map<String, Long> skipped = new TreeMap<>();
  private long rowsRead;
  private long written;
  private long withheld;
  private long rejected;
  private long valuesRejected;

  TableTally(CellRef sheet, HeaderMatch header) {
    this.sheet = sheet;
    this.header = header;
  }

  HeaderMatch header() {
    return header;
  }

  void written() {
    rowsRead++;
    written++;
  }

  void withheld() {
    rowsRead++;
    withheld++;
  }

  void rejected() {
    rowsRead++;
    rejected++;
  }

  void skipped(String reason) {
    rowsRead++;
    skipped.merge(reason, 1L, Long::sum);
  }

  void valuesRejected(int values) {
    valuesRejected += values;
  }

  /**
   * @param table which table of its sheet it is, 0 where it is the only one
   */
  SheetSummary summary(int table) {
    long rowsSkipped = skipped.values().stream().mapToLong(Long::longValue).sum();
    List<ColumnSummary> columns =
        header.columns().stream()
            .map(
                column ->
                    new ColumnSummary(
                        CellRef.columnName(column.column()),
                        SecretFilter.text(column.header()),
                        column.path(),
                        column.how()))
            .toList();
    return new SheetSummary(
        sheet.file(),
        sheet.sheet(),
        table,
        header.type().code(),
        null,
        header.row().number(),
        rowsRead,
        written,
        withheld,
        rejected,
        rowsSkipped,
        skipped,
        valuesRejected,
        columns);
  }
}
