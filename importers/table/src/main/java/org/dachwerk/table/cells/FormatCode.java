package org.dachwerk.table.cells;

import java.util.Locale;

/**
 * Reads one number format code, such as {@code [$-407]dd.mm.yyyy;@}, for what kind it is.
 *
 * <p>Only its first section counts, which is that of positive numbers.
 */
final class FormatCode {
  private final String code;
  private int at;
  private boolean date;
  private boolean month;
  private boolean time;
  private boolean elapsed;
  private boolean percent;
  private boolean currency;

  private FormatCode(String code) {
    this.code = code;
  }

  /** The kind of a format code. */
  static CellFormat kind(String code) {
    String trimmed = code.strip();
    if (trimmed.regionMatches(true, 0, "General", 0, "General".length())) {
      return CellFormat.PLAIN;
    }
    FormatCode scan = new FormatCode(trimmed);
    scan.scan();
    return scan.kind();
  }

  private CellFormat kind() {
    if (elapsed) {
      return CellFormat.ELAPSED;
    }
    // An m between hours and seconds is a minute, anywhere else a month.
    boolean dated = date || (month && !time);
    if (dated) {
      return time ? CellFormat.DATE_TIME : CellFormat.DATE;
    }
    if (time) {
      return CellFormat.TIME;
    }
    if (percent) {
      return CellFormat.PERCENT;
    }
    return currency ? CellFormat.CURRENCY : CellFormat.PLAIN;
  }

  private void scan() {
    while (at < code.length() && code.charAt(at) != ';') {
      char c = code.charAt(at);
      switch (c) {
        case '"' -> currency |= Currencies.isIn(until('"'));
        case '[' -> bracket(until(']'));
        case '\\' -> escaped();
        // A space as wide as the next character, or that character until the cell is full.
        case '_', '*' -> at += 2;
        default -> letter(c);
      }
    }
  }

  /** The text up to a closing character, behind which the scan goes on. */
  private String until(char closing) {
    int end = code.indexOf(closing, at + 1);
    int stop = end < 0 ? code.length() : end;
    String inside = code.substring(at + 1, stop);
    at = stop + 1;
    return inside;
  }

  private void escaped() {
    if (at + 1 < code.length()) {
      currency |= Currencies.isIn(code.substring(at + 1, at + 2));
    }
    at += 2;
  }

  /** Elapsed time, a currency with its language, or a colour, condition or language. */
  private void bracket(String inside) {
    String lower = inside.toLowerCase(Locale.ROOT);
    if (lower.matches("h+|m+|s+")) {
      elapsed = true;
    } else if (lower.startsWith("$")) {
      currency |= lower.length() > 1 && lower.charAt(1) != '-';
    }
  }

  private void letter(char c) {
    int run = 1;
    while (at + run < code.length() && code.charAt(at + run) == c) {
      run++;
    }
    at += run;
    switch (c) {
      case 'y', 'Y', 'd', 'D' -> date = true;
      case 'h', 'H', 's', 'S' -> time = true;
      case 'm', 'M' -> {
        date |= run >= 3;
        month = true;
      }
      case 'A', 'a' -> halfDay();
      case '%' -> percent = true;
      default -> currency |= Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
  }

  /** AM/PM and A/P, whose letters are no months. */
  private void halfDay() {
    for (String mark : new String[] {"M/PM", "/P"}) {
      if (code.regionMatches(true, at, mark, 0, mark.length())) {
        time = true;
        at += mark.length();
        return;
      }
    }
  }
}
