package org.dachwerk.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dachwerk.dataset.SheetSummary;

/**
 * What became of rows: {@code read = written + withheld + rejected + skipped}.
 *
 * @param reasons the skipped rows by reason, sorted
 */
record RowCounts(
    long read,
    long written,
    long withheld,
    long rejected,
    long skipped,
    Map<String, Long> reasons) {

  static RowCounts of(SheetSummary sheet) {
    return new RowCounts(
        sheet.rowsRead(),
        sheet.recordsWritten(),
        sheet.recordsWithheld(),
        sheet.rowsRejected(),
        sheet.rowsSkipped(),
        sheet.skipped());
  }

  static RowCounts ofAll(List<SheetSummary> sheets) {
    RowCounts sum = new RowCounts(0, 0, 0, 0, 0, Map.of());
    for (SheetSummary sheet : sheets) {
      sum = sum.plus(of(sheet));
    }
    return sum;
  }

  private RowCounts plus(RowCounts other) {
    Map<String, Long> both = new TreeMap<>(reasons);
    other.reasons.forEach((reason, count) -> both.merge(reason, count, Long::sum));
    return new RowCounts(
        read + other.read,
        written + other.written,
        withheld + other.withheld,
        rejected + other.rejected,
        skipped + other.skipped,
        both);
  }
}
