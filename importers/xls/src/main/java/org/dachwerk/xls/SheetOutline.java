package org.dachwerk.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.Visibility;

/**
 * What a sheet says besides its cells, found by going over its records once before any cell is
 * read: programs other than Excel may write rows in any order, and what is hidden behind them.
 */
final class SheetOutline {
  private static final int LAST_COLUMN = 256;

  /** How the cells of a sheet follow on one another. */
  enum Order {
    BY_ROW,
    MIXED
  }

  private final Refusals refusals;
  private final BitSet hiddenRows = new BitSet();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private final List<CellRange> merges = new ArrayList<>();
  private Order order = Order.BY_ROW;
  private int lastRow;

  private SheetOutline(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Goes over all records of a sheet, to their end. */
  static SheetOutline read(Records records, Refusals refusals) throws IOException {
    SheetOutline outline = new SheetOutline(refusals);
    while (records.next()) {
      outline.take(records);
    }
    return outline;
  }

  private void take(Records records) throws IOException {
    switch (records.sid()) {
      case LabelSSTRecord.sid,
          LabelRecord.sid,
          NumberRecord.sid,
          RKRecord.sid,
          MulRKRecord.sid,
          BoolErrRecord.sid,
          FormulaRecord.sid ->
          takeRow(records.as(RecordInputStream::readUShort));
      case RowRecord.sid -> {
        RowRecord row = records.as(RowRecord::new);
        hiddenRows.set(row.getRowNumber() + 1, row.getZeroHeight());
      }
      case ColumnInfoRecord.sid -> takeColumns(records.as(ColumnInfoRecord::new));
      case MergeCellsRecord.sid -> takeMerges(records.as(MergeCellsRecord::new));
      default -> {}
    }
  }

  private void takeRow(int row) {
    if (row < lastRow) {
      order = Order.MIXED;
    }
    lastRow = row;
  }

  /** Some programs name one column more than there are. */
  private void takeColumns(ColumnInfoRecord columns) {
    int last = Math.min(columns.getLastColumn() + 1, LAST_COLUMN);
    for (int column = columns.getFirstColumn() + 1; column <= last; column++) {
      if (columns.getHidden()) {
        hiddenColumns.add(column);
      }
    }
  }

  private void takeMerges(MergeCellsRecord record) throws IOException {
    for (int i = 0; i < record.getNumAreas(); i++) {
      CellRangeAddress area = record.getAreaAt(i);
      if (area.getNumberOfCells() > 1) {
        if (merges.size() == Bound.ROWS.in(refusals.limits())) {
          throw refusals.beyond(Bound.ROWS);
        }
        merges.add(
            new CellRange(
                area.getFirstRow() + 1,
                area.getFirstColumn() + 1,
                area.getLastRow() + 1,
                area.getLastColumn() + 1));
      }
    }
  }

  /** How the cells follow on one another. */
  Order order() {
    return order;
  }

  /** Whether a person sees a row, by its number from 1. */
  Visibility visibility(int row) {
    return Visibility.hiddenIf(hiddenRows.get(row));
  }

  /** Merged ranges and hidden columns. */
  SheetLayout layout() {
    return new SheetLayout(merges, hiddenColumns);
  }
}
