package org.dachwerk.importer.parse;

import java.util.Set;
import java.util.stream.Collectors;

/** Given names that are common in Germany; see SOURCES-given-names.md. */
final class GivenNames {

  /** Words of the table that are articles at the beginning of far more texts than names. */
  private static final Set<String> ARTICLES = Set.of("The", "An", "La", "Le", "Las", "Los");

  /** No name has so many hyphens, and each takes a step down. */
  private static final int LONGEST = 60;

  private GivenNames() {}

  /** Whether a word is a given name: Petra, Anna-Lena. */
  static boolean contains(String word) {
    if (word.isEmpty()
        || word.length() > LONGEST
        || !Character.isUpperCase(word.charAt(0))
        || ARTICLES.contains(word)) {
      return false;
    }
    if (Table.NAMES.contains(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && Table.NAMES.contains(word.substring(0, hyphen))
        && contains(word.substring(hyphen + 1));
  }

  /** Loaded on first use: many lists name no person. */
  private static final class Table {
    static final Set<String> NAMES =
        WordList.lines("given-names.csv").stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(';')))
            .collect(Collectors.toUnmodifiableSet());
  }
}
