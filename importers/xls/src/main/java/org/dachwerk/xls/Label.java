package org.dachwerk.xls;

import org.apache.poi.hssf.record.RecordInputStream;

/**
 * A cell with a text of its own ([MS-XLS] 2.4.148), as programs other than Excel write it.
 *
 * @param row the row from 0
 * @param column the column from 0
 * @param text the text
 */
record Label(int row, int column, String text) {

  static Label read(RecordInputStream in) {
    int row = in.readUShort();
    int column = in.readUShort();
    in.readUShort();
    return new Label(row, column, text(in, in.readUShort()));
  }

  /** Characters of one or two bytes, behind the mark that says which ([MS-XLS] 2.5.294). */
  static String text(RecordInputStream in, int length) {
    boolean wide = (in.readUByte() & 1) != 0;
    return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
  }
}
