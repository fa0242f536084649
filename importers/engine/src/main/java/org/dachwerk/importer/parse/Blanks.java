package org.dachwerk.importer.parse;

/** What counts as blank in a cell: every kind of space and line break, hard ones too. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** The text on one line: without blanks at its ends, each run of blanks inside as one space. */
  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isBlank(character)) {
        pending = !folded.isEmpty();
      } else {
        if (pending) {
          folded.append(' ');
          pending = false;
        }
        folded.append(character);
      }
    }
    return folded.toString();
  }

  /** Most cells are clean; they cost no copy. */
  private static boolean isFolded(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean space = character == ' ';
      if ((space && afterSpace) || (!space && isBlank(character))) {
        return false;
      }
      afterSpace = space;
    }
    return text.isEmpty() || !afterSpace;
  }
}
