package org.dachwerk.table.cells;

import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/** What the number format of a cell makes of its number, in Excel's files. */
public enum CellFormat {
  PLAIN(NumberFormat.PLAIN),
  PERCENT(NumberFormat.PERCENT),
  CURRENCY(NumberFormat.CURRENCY),
  DATE(null),
  DATE_TIME(null),
  TIME(null),
  ELAPSED(null);

  private final @Nullable NumberFormat number;

  CellFormat(@Nullable NumberFormat number) {
    this.number = number;
  }

  /** The kind of number that the cell holds, or null where it holds a date or a time. */
  @Nullable NumberFormat number() {
    return number;
  }

  /** The kind of a format code, such as {@code dd.mm.yyyy}. */
  public static CellFormat of(String code) {
    return FormatCode.kind(code);
  }

  /** The kind of a format that the file need not spell out (ECMA-376 part 1, 18.8.30). */
  public static CellFormat builtin(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 5, 6, 7, 8, 42, 44 -> CURRENCY;
      case 18, 19, 20, 21, 32, 33, 45, 47, 55, 56 -> TIME;
      case 22 -> DATE_TIME;
      case 46 -> ELAPSED;
      default -> isDate(id) ? DATE : PLAIN;
    };
  }

  private static boolean isDate(int id) {
    return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
}
