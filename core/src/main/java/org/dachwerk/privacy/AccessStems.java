package org.dachwerk.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A quick look at a text: without one of these marks it holds no online access. Nearly all texts of
 * a list end here, so that the close look is taken at few.
 */
final class AccessStems {
  /**
   * How every word begins that {@link AccessLabels} knows, unless it is covered by a shorter one.
   */
  private static final List<String> STEMS =
      List.of(
          "access",
          "besprechung",
          "code",
          "conference",
          "dial",
          "einwahl",
          "einwähl",
          "id",
          "kenn",
          "konferenz",
          "meeting",
          "pass",
          "pin",
          "pw",
          "sitzungs",
          "teams",
          "teilnehmer",
          "webex",
          "webinar",
          "zoom",
          "zugangs",
          "zugriffs");

  private static final int LETTERS = 26;
  private static final char LAST_LATIN = '\u024F';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String[][] BY_FIRST_TWO = byFirstTwo();

  private AccessStems() {}

  private static String[][] byFirstTwo() {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < LETTERS * LETTERS; i++) {
      lists.add(new ArrayList<>());
    }
    STEMS.forEach(stem -> lists.get(index(stem.charAt(0), stem.charAt(1))).add(stem));
    return lists.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
  }

  /** Whether a text must be looked at closely. */
  static boolean mayStandIn(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char here = Character.toLowerCase(text.charAt(i));
      // Invisible and full-width characters can hide a word from this look.
      if (here == '/' || here == '+' || here == SOFT_HYPHEN || (here > LAST_LATIN && isOdd(here))) {
        return true;
      }
      int index = index(before, here);
      if (index >= 0 && startsWithAny(text, i - 1, BY_FIRST_TWO[index])) {
        return true;
      }
      before = here;
    }
    return false;
  }

  /** Typographic marks and dashes are common and hide nothing. */
  private static boolean isOdd(char c) {
    boolean usual = (c >= '\u2010' && c <= '\u2026') || c == '€' || Character.isLetter(c);
    return !usual || c >= '\uFF00';
  }

  private static int index(char first, char second) {
    boolean letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return letters ? (first - 'a') * LETTERS + second - 'a' : -1;
  }

  private static boolean startsWithAny(String text, int offset, String[] stems) {
    for (String stem : stems) {
      if (text.regionMatches(true, offset, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
