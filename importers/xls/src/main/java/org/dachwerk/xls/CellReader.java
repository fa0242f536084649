package org.dachwerk.xls;

import java.io.IOException;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Bool;
import org.dachwerk.table.cells.RowBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a sheet into their rows, one record after another.
 *
 * <p>A formula counts by the value that was stored with it. Not safe for several threads.
 */
final class CellReader {

  /** The bytes of a style and a packed number. */
  private static final int PACKED = 6;

  /** The bytes of the last column's number. */
  private static final int LAST_COLUMN = 2;

  /** Gives the row into which a cell goes. */
  @FunctionalInterface
  interface Rows {

    /** The row with this number, from 1. */
    RowBuilder row(int number);
  }

  private final Globals globals;
  private final Rows rows;
  private @Nullable RowBuilder awaitsText;
  private int awaitingColumn;

  CellReader(Globals globals, Rows rows) {
    this.globals = globals;
    this.rows = rows;
  }

  /** Reads a record if it holds cells. */
  void read(Records records) throws IOException {
    switch (records.sid()) {
      case LabelSSTRecord.sid -> addShared(records.as(LabelSSTRecord::new));
      case LabelRecord.sid -> addLabel(records.as(Label::read));
      case NumberRecord.sid -> {
        NumberRecord cell = records.as(NumberRecord::new);
        add(cell, number(cell.getValue(), cell.getXFIndex()));
      }
      case RKRecord.sid -> {
        RKRecord cell = records.as(RKRecord::new);
        add(cell, number(cell.getRKNumber(), cell.getXFIndex()));
      }
      case MulRKRecord.sid -> addMany(records);
      case BoolErrRecord.sid -> {
        BoolErrRecord cell = records.as(BoolErrRecord::new);
        add(
            cell,
            cell.isBoolean()
                ? new Bool(cell.getBooleanValue())
                : Faults.error(cell.getErrorValue()));
      }
      case FormulaRecord.sid -> addFormula(records.as(FormulaRecord::new));
      case StringRecord.sid -> addText(records.as(StringRecord::new).getString());
      default -> {}
    }
  }

  private RowBuilder row(int fromZero) {
    awaitsText = null;
    return rows.row(fromZero + 1);
  }

  private void add(CellRecord cell, CellValue value) throws IOException {
    row(cell.getRow()).add(column(cell), value);
  }

  private static int column(CellRecord cell) {
    return (cell.getColumn() & 0xffff) + 1;
  }

  private CellValue number(double value, int style) {
    return globals.serials().value(value, globals.format(style & 0xffff));
  }

  private void addShared(LabelSSTRecord cell) throws IOException {
    String text = globals.texts().text(cell.getSSTIndex());
    if (text == null) {
      add(cell, new CellValue.Fault(Integer.toUnsignedString(cell.getSSTIndex())));
    } else {
      row(cell.getRow()).addText(column(cell), text);
    }
  }

  private void addLabel(Label cell) throws IOException {
    row(cell.row()).addText(cell.column() + 1, cell.text());
  }

  /** Numbers of neighbouring cells, of which the record says how many by its length alone. */
  private void addMany(Records records) throws IOException {
    RowBuilder row = row(records.as(RecordInputStream::readUShort));
    int column = records.as(RecordInputStream::readUShort) + 1;
    while (records.as(RecordInputStream::remaining) >= PACKED + LAST_COLUMN) {
      int style = records.as(RecordInputStream::readUShort);
      double value = RKUtil.decodeNumber(records.as(RecordInputStream::readInt));
      row.add(column++, number(value, style));
    }
  }

  private void addFormula(FormulaRecord cell) throws IOException {
    switch (cell.getCachedResultTypeEnum()) {
      case BOOLEAN -> add(cell, new Bool(cell.getCachedBooleanValue()));
      case ERROR -> add(cell, Faults.error(cell.getCachedErrorValue()));
      case NUMERIC ->
          add(
              cell,
              isUncalculated(cell)
                  ? CellValue.Fault.NOT_CALCULATED
                  : number(cell.getValue(), cell.getXFIndex()));
      default -> {
        RowBuilder row = row(cell.getRow());
        if (cell.hasCachedResultString()) {
          awaitsText = row;
          awaitingColumn = column(cell);
        }
      }
    }
  }

  /**
   * Whether a formula's program left it to the next one: it then stored a nought and a mark. Excel
   * itself never sets the mark.
   */
  private static boolean isUncalculated(FormulaRecord cell) {
    return cell.isCalcOnLoad() && cell.getValue() == 0;
  }

  /** A formula's text stands in a record of its own, behind what others share of the formula. */
  private void addText(String text) throws IOException {
    if (awaitsText != null) {
      awaitsText.addText(awaitingColumn, text);
      awaitsText = null;
    }
  }
}
