package org.dachwerk.xls;

import org.apache.poi.hssf.record.RecordInputStream;
import org.dachwerk.table.cells.Visibility;

/**
 * A sheet as the workbook lists it ([MS-XLS] 2.4.28).
 *
 * @param name the name on its tab
 * @param visibility whether a person sees it
 * @param position where its records begin in the workbook's stream
 * @param kind whether it has cells
 */
record Tab(String name, Visibility visibility, long position, Kind kind) {

  /** What is on a sheet. */
  enum Kind {
    CELLS,
    OTHER
  }

  static Tab read(RecordInputStream in) {
    byte[] position = new byte[4];
    // The only field that is not encrypted even where the others are.
    in.readPlain(position, 0, position.length);
    int state = in.readUByte() & 3;
    Kind kind = in.readUByte() == 0 ? Kind.CELLS : Kind.OTHER;
    String name = Label.text(in, in.readUByte());
    return new Tab(name, Visibility.hiddenIf(state != 0), number(position), kind);
  }

  private static long number(byte[] bytes) {
    long number = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      number = number << 8 | (bytes[i] & 0xff);
    }
    return number;
  }
}
