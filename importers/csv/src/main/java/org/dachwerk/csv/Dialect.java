package org.dachwerk.csv;

import org.dachwerk.notice.Language;

/**
 * How a text file separates and quotes its cells.
 *
 * @param delimiter the character between two cells
 * @param quote the character around a cell that holds delimiters or line breaks
 * @param escape what, besides doubling it, makes a quote inside a quoted cell a character
 * @param padding what may stand between a delimiter and the next cell
 */
record Dialect(char delimiter, char quote, Escape escape, Padding padding) {

  /** A dialect as RFC 4180 describes it, but for the delimiter. */
  static Dialect plain(char delimiter) {
    return new Dialect(delimiter, '"', Escape.NONE, Padding.NONE);
  }

  Dialect with(Escape newEscape) {
    return new Dialect(delimiter, quote, newEscape, padding);
  }

  Dialect with(Padding newPadding) {
    return new Dialect(delimiter, quote, escape, newPadding);
  }

  Dialect quotedBy(char newQuote) {
    return new Dialect(delimiter, newQuote, escape, padding);
  }

  /** A delimiter as people can read it. */
  static String nameOf(char delimiter, Language language) {
    return switch (delimiter) {
      case '\t' -> language == Language.DE ? "Tabulator" : "tab";
      case ' ' -> language == Language.DE ? "Leerzeichen" : "blank";
      default -> String.valueOf(delimiter);
    };
  }

  boolean isLineBreak(int character) {
    return character == '\n' || character == '\r';
  }

  /** Whether a quoted cell may end before this character; -1 is the end of the text. */
  boolean endsCell(int character) {
    return character == delimiter || character < 0 || isLineBreak(character);
  }

  /** What makes a quote inside a quoted cell a character. */
  enum Escape {
    NONE,
    BACKSLASH
  }

  /** What may stand between a delimiter and the next cell, without being part of it. */
  enum Padding {
    NONE,
    BLANK
  }
}
