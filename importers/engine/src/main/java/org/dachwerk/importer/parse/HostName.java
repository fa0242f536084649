package org.dachwerk.importer.parse;

/** What may stand as the name of a host in the internet, umlauts among it. */
final class HostName {
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_LABEL = 63;

  private HostName() {}

  /** Whether a text is a host's name of at least two labels, the last of which is no number. */
  static boolean isValid(String name) {
    String[] labels = name.split("\\.", -1);
    if (name.length() > LONGEST_NAME || labels.length < 2) {
      return false;
    }
    for (String label : labels) {
      if (!isLabel(label)) {
        return false;
      }
    }
    String last = labels[labels.length - 1];
    return last.length() > 1 && last.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c) || isMark(c));
  }

  /** A decomposed umlaut is a letter and a mark. */
  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
