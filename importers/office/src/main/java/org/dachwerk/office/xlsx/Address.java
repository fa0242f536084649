package org.dachwerk.office.xlsx;

import org.dachwerk.table.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * A cell's address, such as B7, taken apart.
 *
 * @param row the row from 1; more than any sheet has where it has too many digits
 * @param column the column from 1; more than any sheet has where it has too many letters
 */
record Address(int row, int column) {
  private static final int TOO_FAR = 1 << 26;

  /** The parts of an address, or null where it is none. */
  static @Nullable Address of(String text) {
    int column = 0;
    int at = 0;
    for (; at < text.length() && isLetter(text.charAt(at)); at++) {
      column = Math.min(column * 26 + (text.charAt(at) & 0x1f), TOO_FAR);
    }
    int row = 0;
    int digits = at;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      row = Math.min(row * 10 + (text.charAt(at) - '0'), TOO_FAR);
    }
    return column == 0 || row == 0 || at < text.length() || at == digits
        ? null
        : new Address(row, column);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A range such as A1:C3, or null where it is none or has one cell only. */
  static @Nullable CellRange range(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return null;
    }
    Address first = of(text.substring(0, colon));
    Address last = of(text.substring(colon + 1));
    if (first == null || last == null || first.equals(last)) {
      return null;
    }
    return new CellRange(first.row, first.column, last.row, last.column);
  }
}
