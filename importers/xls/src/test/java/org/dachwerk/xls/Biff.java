package org.dachwerk.xls;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Records as [MS-XLS] says they are, byte for byte. */
final class Biff {
  static final int GLOBALS = 0x0005;
  static final int WORKSHEET = 0x0010;
  static final int CHART = 0x0020;

  private Biff() {}

  static byte[] record(int sid, byte[]... fields) {
    byte[] data = joined(fields);
    return joined(shorts(sid, data.length), data);
  }

  static byte[] bof(int kind) {
    return bof(0x0600, kind);
  }

  static byte[] bof(int version, int kind) {
    return record(0x0809, shorts(version, kind, 0, 0, 0, 0, 0, 0));
  }

  static byte[] eof() {
    return record(0x000A);
  }

  static byte[] label(int row, int column, String text) {
    return record(0x0204, shorts(row, column, 0), shorts(text.length()), wide(text));
  }

  static byte[] shared(int row, int column, int index) {
    return record(0x00FD, shorts(row, column, 0), ints(index));
  }

  static byte[] number(int row, int column, int style, double value) {
    return record(0x0203, shorts(row, column, style), longs(Double.doubleToLongBits(value)));
  }

  /** Numbers in neighbouring cells, each as a hundredth of a whole number. */
  static byte[] hundredths(int row, int column, int... hundredths) {
    byte[] cells = new byte[0];
    for (int number : hundredths) {
      cells = joined(cells, shorts(0), ints(number << 2 | 3));
    }
    return record(0x00BD, shorts(row, column), cells, shorts(column + hundredths.length - 1));
  }

  /** A formula of no tokens whose result has a kind: 0 text, 1 truth value, 2 error, 3 blank. */
  static byte[] formula(int row, int column, int kind, int value) {
    return record(
        0x0006, shorts(row, column, 0), shorts(kind, value, 0, 0xffff), shorts(0, 0, 0, 0));
  }

  static byte[] formulaText(String text) {
    return record(0x0207, shorts(text.length()), wide(text));
  }

  static byte[] row(int row, boolean hidden) {
    return record(0x0208, shorts(row, 0, 9, 255, 0, 0, hidden ? 0x20 : 0, 0));
  }

  static byte[] hiddenColumns(int first, int last) {
    return record(0x007D, shorts(first, last, 2_000, 0, 1, 0));
  }

  static byte[] merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    return record(0x00E5, shorts(1, firstRow, lastRow, firstColumn, lastColumn));
  }

  static byte[] boundSheet(int position, int state, int kind, String name) {
    return record(0x0085, ints(position), bytes(state, kind), bytes(name.length()), wide(name));
  }

  /** Characters of two bytes, behind the mark that says so. */
  static byte[] wide(String text) {
    return joined(bytes(1), text.getBytes(StandardCharsets.UTF_16LE));
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] shorts(int... values) {
    byte[] bytes = new byte[2 * values.length];
    for (int i = 0; i < values.length; i++) {
      put(bytes, 2 * i, 2, values[i]);
    }
    return bytes;
  }

  static byte[] ints(int... values) {
    byte[] bytes = new byte[4 * values.length];
    for (int i = 0; i < values.length; i++) {
      put(bytes, 4 * i, 4, values[i]);
    }
    return bytes;
  }

  private static byte[] longs(long value) {
    byte[] bytes = new byte[8];
    put(bytes, 0, 8, value);
    return bytes;
  }

  private static void put(byte[] bytes, int at, int length, long value) {
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) (value >> (8 * i));
    }
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
