package org.dachwerk.importer.parse;

/**
 * A word, a number or a mark of a date.
 *
 * @param kind what it is
 * @param text the word in lower case, the digits, or the mark; every dash but the hyphen is –
 * @param number the number; 0 for a word or mark
 * @param word what a word does
 * @param gap whether a space stands in front
 */
record DateToken(Kind kind, String text, int number, DateWords.Word word, Gap gap) {

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** Behind the last one. */
    END
  }

  /** What stands in front of a token. */
  enum Gap {
    NONE,
    SPACE
  }

  boolean is(DateWords.Role role) {
    return word.role() == role;
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isDash() {
    return isMark("-") || isMark("–");
  }

  /** Whether it is a number written with so many digits. */
  boolean isNumber(int minDigits, int maxDigits) {
    return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
  }

  boolean isGlued() {
    return gap == Gap.NONE;
  }
}
