package org.dachwerk.importer.parse;

import java.util.Locale;
import java.util.Set;

/** Words that people put into a cell to say that they have no value for it. */
public final class Placeholders {

  /** In lower case and without blanks. */
  private static final Set<String> WORDS =
      Set.of(
          "?",
          "??",
          "???",
          "n/a",
          "n.a.",
          "k.a.",
          "k.a",
          "ka",
          "keineangabe",
          "keineangaben",
          "folgt",
          "wirdnachgereicht",
          "n.n.",
          "n.n",
          "nn",
          "-",
          "--",
          "---",
          "–",
          "—",
          "./.",
          "…",
          "...",
          "unbekannt",
          "nichtbekannt",
          "unknown",
          "liegtnichtvor");

  /** Consent that was not given is a sentence; longer texts only mention it. */
  private static final int LONGEST = 300;

  private static final String CONSENT = "einwilligung";
  private static final String MISSING = "liegtnichtvor";
  private static final int WORDS_BEFORE_CONSENT = 30;

  private Placeholders() {}

  /** Whether a cell's text stands for no value. */
  public static boolean isPlaceholder(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.contains(withoutBlanks(lower)) || saysConsentMissing(lower);
  }

  private static String withoutBlanks(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    text.chars().filter(c -> !Blanks.isBlank(c)).forEach(c -> dense.append((char) c));
    return dense.toString();
  }

  /** By letters alone, because the sentence is often hyphenated by hand. */
  private static boolean saysConsentMissing(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    String sentence = letters.toString();
    int consent = sentence.indexOf(CONSENT);
    return consent >= 0 && consent <= WORDS_BEFORE_CONSENT && sentence.endsWith(MISSING);
  }
}
