package org.dachwerk.table;

import java.util.regex.Pattern;

/**
 * What a cell's content looks like, regardless of what it means. Columns of real tables keep to one
 * or two shapes, which tells rows from headers, and shifted cells from others.
 */
public enum CellShape {
  /** Nothing. */
  BLANK,
  /** Digits, perhaps with a sign. */
  WHOLE,
  /** Digits with marks between them, perhaps with a currency or a per cent sign. */
  DECIMAL,
  /** A day in digits. */
  DATE,
  /** A time of day in digits. */
  TIME,
  /** A web or mail address. */
  LINK,
  /** One word that holds digits. */
  CODE,
  /** One word of letters. */
  WORD,
  /** Anything longer. */
  TEXT;

  private static final int LONGEST_FIGURE = 40;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?\\d+");
  private static final Pattern DECIMAL_NUMBER =
      Pattern.compile("(?:[$€£] ?)?[-+]?\\d[\\d.,']*(?: ?(?:%|€|\\$|£|EUR|Euro))?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}|\\d{4}([-/])\\d{1,2}\\2\\d{1,2})"
              + "(?:[ T]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:Uhr|[ap]m))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");

  /** The shape of a text; blanks around it do not count. */
  public static CellShape of(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return BLANK;
    }
    if (bare.length() <= LONGEST_FIGURE && bare.chars().anyMatch(Character::isDigit)) {
      CellShape figure = figure(bare);
      if (figure != TEXT) {
        return figure;
      }
    }
    if (bare.chars().anyMatch(Character::isWhitespace)) {
      return TEXT;
    }
    if (ADDRESS.matcher(bare).matches()) {
      return LINK;
    }
    return bare.chars().anyMatch(Character::isDigit) ? CODE : WORD;
  }

  private static CellShape figure(String text) {
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return WHOLE;
    }
    if (DAY.matcher(text).matches()) {
      return DATE;
    }
    if (TIME_OF_DAY.matcher(text).matches()) {
      return TIME;
    }
    return DECIMAL_NUMBER.matcher(text).matches() ? DECIMAL : TEXT;
  }

  /** Whether it is a number, a day or a time, as headers rarely are. */
  public boolean isFigure() {
    return this == WHOLE || this == DECIMAL || this == DATE || this == TIME;
  }
}
