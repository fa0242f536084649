package org.dachwerk.importer.match;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header as the matcher sees it.
 *
 * @param key letters and digits alone, in lower case and plain spelling: hyphenation, line breaks
 *     and punctuation do not count
 * @param keyWithoutUnit the key without a unit and without numbering at its beginning
 * @param unit the unit that the header names for all its values; null without one
 */
record HeaderText(String key, String keyWithoutUnit, @Nullable Unit unit) {
  private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[(\\[]\\s*(?:in\\s+)?|\\bin\\s+|[\\s,/]+)"
              + "(T€|TEUR|T EUR|1[.\\s]?000\\s*(?:€|EUR|Euro)|Tsd\\.?\\s*(?:€|EUR|Euro)|Mio\\.?\\s*(?:€|EUR|Euro)|€|EUR|Euro|%|Prozent|CHF|GBP|USD|£|\\$)"
              + "\\s*[)\\]]?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final String UNIT_ENDS = "€%$£)]rRoOtTfFpPdD";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /**
   * A unit that counts for all values of a column.
   *
   * @param factor what plain numbers are multiplied by
   * @param currency the currency, or null for a percentage
   */
  record Unit(BigDecimal factor, @Nullable String currency) {}

  static HeaderText of(String header) {
    Matcher matcher = UNIT.matcher(header);
    boolean named = mayNameUnit(header) && matcher.find();
    String rest = named ? header.substring(0, matcher.start()) : header;
    return new HeaderText(
        key(header),
        key(NUMBERING.matcher(rest).replaceFirst("")),
        named ? unit(matcher.group(1)) : null);
  }

  /** A quick look at how a unit ends, for this is asked of every cell of a long list. */
  private static boolean mayNameUnit(String header) {
    String rest = header.stripTrailing();
    return !rest.isEmpty() && UNIT_ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** The key of a text: see {@link #key}. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 'a' - 'A'));
      } else if (c >= 128 && !appendUmlaut(key, c)) {
        return foldedKey(text);
      }
    }
    return key.toString();
  }

  private static boolean appendUmlaut(StringBuilder key, char c) {
    String spelled =
        switch (c) {
          case 'ä', 'Ä' -> "ae";
          case 'ö', 'Ö' -> "oe";
          case 'ü', 'Ü' -> "ue";
          case 'ß' -> "ss";
          default -> "";
        };
    key.append(spelled);
    return !spelled.isEmpty();
  }

  /** The same for texts with letters beyond German. */
  private static String foldedKey(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String spelled =
        plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    String bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(bare).replaceAll("");
  }

  private static Unit unit(String name) {
    String unit = name.toUpperCase(Locale.ROOT);
    if (unit.startsWith("MIO")) {
      return new Unit(BigDecimal.valueOf(1_000_000), "EUR");
    }
    if (unit.startsWith("T") || unit.startsWith("1")) {
      return new Unit(BigDecimal.valueOf(1_000), "EUR");
    }
    return new Unit(
        BigDecimal.ONE,
        switch (unit) {
          case "%", "PROZENT" -> null;
          case "£", "GBP" -> "GBP";
          case "$", "USD" -> "USD";
          case "CHF" -> "CHF";
          default -> "EUR";
        });
  }
}
