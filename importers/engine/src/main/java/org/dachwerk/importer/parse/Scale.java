package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that multiply the number before them. */
final class Scale {
  private static final BigDecimal THOUSAND = new BigDecimal(1_000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal THOUSAND_MILLION = new BigDecimal(1_000_000_000);

  // English "billion" is missing: the same word is a thousand times more in German.
  private static final Map<String, BigDecimal> BY_WORD =
      Map.ofEntries(
          Map.entry("t", THOUSAND),
          Map.entry("k", THOUSAND),
          Map.entry("tsd", THOUSAND),
          Map.entry("tausend", THOUSAND),
          Map.entry("thousand", THOUSAND),
          Map.entry("mio", MILLION),
          Map.entry("mill", MILLION),
          Map.entry("million", MILLION),
          Map.entry("millionen", MILLION),
          Map.entry("mrd", THOUSAND_MILLION),
          Map.entry("milliarde", THOUSAND_MILLION),
          Map.entry("milliarden", THOUSAND_MILLION));

  private Scale() {}

  /** What a word multiplies by, or null where it is none of these words. */
  static @Nullable BigDecimal of(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return BY_WORD.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
  }
}
