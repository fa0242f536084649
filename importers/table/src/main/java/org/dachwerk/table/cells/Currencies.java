package org.dachwerk.table.cells;

import java.util.Locale;
import java.util.Set;

/** Recognises currencies in the fixed texts of number formats. */
public final class Currencies {
  private static final Set<String> WORDS =
      Set.of("EUR", "EURO", "USD", "CHF", "GBP", "PLN", "CZK", "DKK", "SEK", "NOK", "DM", "FR.");

  private Currencies() {}

  /** Whether the text is a currency's code or has a currency's sign in it. */
  public static boolean isIn(String text) {
    return WORDS.contains(text.strip().toUpperCase(Locale.ROOT))
        || text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }
}
