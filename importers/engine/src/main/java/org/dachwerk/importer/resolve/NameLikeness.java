package org.dachwerk.importer.resolve;

import java.util.stream.Stream;
import org.dachwerk.identity.NormalisedName;

/**
 * Whether one name may be meant by another: "TU Darmstadt" by "Technische Universität Darmstadt",
 * or a slip of the pen.
 */
final class NameLikeness {
  private static final int SHORTEST_FOR_SLIPS = 8;

  private NameLikeness() {}

  static boolean isNear(String written, String full) {
    return abbreviates(words(written, "\\s+"), 0, words(full, "[\\s-]+"), 0, false)
        || isSlip(NormalisedName.of(written).key(), NormalisedName.of(full).key());
  }

  /** A name may begin or end with a dash, which gives no word. */
  private static String[] words(String name, String between) {
    return Stream.of(name.split(between, -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  /** Words in order, of which at least one stands for the initials of two or more. */
  private static boolean abbreviates(
      String[] words, int word, String[] full, int position, boolean shortened) {
    if (word == words.length || position == full.length) {
      return word == words.length && position == full.length && shortened;
    }
    String next = words[word];
    if (next.equalsIgnoreCase(full[position])
        && abbreviates(words, word + 1, full, position + 1, shortened)) {
      return true;
    }
    int letters = next.length();
    if (letters < 2 || letters > 6 || position + letters > full.length) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      if (next.charAt(i) != Character.toUpperCase(full[position + i].charAt(0))) {
        return false;
      }
    }
    return abbreviates(words, word + 1, full, position + letters, true);
  }

  /** At most one letter in eight differs. */
  private static boolean isSlip(String one, String other) {
    int allowed = Math.min(one.length(), other.length()) / SHORTEST_FOR_SLIPS;
    return allowed > 0
        && Math.abs(one.length() - other.length()) <= allowed
        && distance(one, other) <= allowed
        && !differsInAMark(one.split(" ", -1), other.split(" ", -1));
  }

  /** Numbers and single letters tell groups apart: Ortsgruppe 12 and 13, Verein A and B. */
  private static boolean differsInAMark(String[] one, String[] other) {
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i]) && (isMark(one[i]) || isMark(other[i]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String word) {
    return word.length() == 1 || word.chars().allMatch(Character::isDigit);
  }

  /** The number of letters to put in, take out or exchange (Levenshtein). */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchange = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(exchange, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
