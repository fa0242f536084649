package org.dachwerk.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.CellFormat;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.Serials;

/** What all sheets of one workbook share, from the records before the first of them. */
final class Globals {
  private final Refusals refusals;
  private final List<Tab> tabs = new ArrayList<>();
  private final Map<Integer, CellFormat> ownFormats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final SharedTexts texts;
  private Serials serials = Serials.FROM_1900;

  private Globals(Refusals refusals) {
    this.refusals = refusals;
    this.texts = new SharedTexts(refusals);
  }

  /**
   * Reads them from the beginning of a workbook.
   *
   * @throws org.dachwerk.table.UnreadableException if they are damaged or go beyond a limit
   */
  static Globals read(Container container, Protection protection) throws IOException {
    Globals globals = new Globals(container.refusals());
    try (Records records = Records.open(container, protection, 0)) {
      while (records.next()) {
        globals.take(records);
      }
    }
    return globals;
  }

  private void take(Records records) throws IOException {
    switch (records.sid()) {
      case BoundSheetRecord.sid -> {
        if (tabs.size() == Bound.SHEETS.in(refusals.limits())) {
          throw refusals.beyond(Bound.SHEETS);
        }
        tabs.add(records.as(Tab::read));
      }
      case DateWindow1904Record.sid -> {
        if (records.as(DateWindow1904Record::new).getWindowing() != 0) {
          serials = Serials.FROM_1904;
        }
      }
      case FormatRecord.sid -> {
        FormatRecord format = records.as(FormatRecord::new);
        ownFormats.put(format.getIndexCode(), CellFormat.of(format.getFormatString()));
      }
      case ExtendedFormatRecord.sid ->
          styles.add((int) records.as(ExtendedFormatRecord::new).getFormatIndex());
      case SSTRecord.sid -> texts.read(records);
      default -> {}
    }
  }

  /** The sheets in the order of their tabs. */
  List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  /** What the format of a style says; plain for a style that is not there. */
  CellFormat format(int style) {
    if (style < 0 || style >= styles.size()) {
      return CellFormat.PLAIN;
    }
    int id = styles.get(style);
    CellFormat own = ownFormats.get(id);
    return own == null ? CellFormat.builtin(id) : own;
  }

  /** The shared texts. */
  SharedTexts texts() {
    return texts;
  }

  /** How days are counted. */
  Serials serials() {
    return serials;
  }
}
