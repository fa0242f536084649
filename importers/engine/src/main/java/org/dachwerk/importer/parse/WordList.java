package org.dachwerk.importer.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words that lie beside the parsers, one word a line. */
final class WordList {

  private static final Pattern SPACE = Pattern.compile("[\\s,;/()]+");

  /** Longer than any word of the lists. */
  private static final int LONGEST_ENDING = 40;

  private WordList() {}

  /** The lines of a list, without blank ones and those that begin with #. */
  static List<String> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words between {@code [section]} and the next section. */
  static Set<String> section(String section, List<String> lines) {
    return lines.stream()
        .dropWhile(line -> !line.equals("[" + section + "]"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("["))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a text, between spaces, commas, slashes and parentheses. */
  static List<String> words(String text) {
    return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** The first word of a text; empty where it has none. */
  static String firstWord(String text) {
    List<String> words = words(text);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** A word as lists have it: in lower case, without the marks of both genders and punctuation. */
  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < lower.length() && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < lower.length() && belongsToAWord(lower, end)) {
      end++;
    }
    return lower.substring(start, end);
  }

  /** "Referent*in", "Leiter/-in", "Sprecher:in" and "Schüler(innen)" end before their mark. */
  private static boolean belongsToAWord(String word, int at) {
    char c = word.charAt(at);
    boolean inside = at + 1 < word.length() && Character.isLetterOrDigit(word.charAt(at + 1));
    return Character.isLetterOrDigit(c) || (inside && (c == '-' || c == '.' || c == '&'));
  }

  /**
   * Whether a folded word is one of the words, or a compound whose last part is one; the last part
   * has four letters or more, as Jakob is no "OB".
   */
  static boolean endsWithOneOf(Set<String> words, String word) {
    for (int start = Math.max(0, word.length() - LONGEST_ENDING);
        start <= word.length() - 4;
        start++) {
      if (words.contains(word.substring(start))) {
        return true;
      }
    }
    return words.contains(word);
  }
}
