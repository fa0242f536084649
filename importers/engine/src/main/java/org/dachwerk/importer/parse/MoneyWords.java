package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an amount say.
 *
 * @param currency the currency they name, or null
 * @param factor what they multiply by, or null
 * @param remarks words that make the amount approximate or say more of it
 * @param unknown all other words
 */
record MoneyWords(
    @Nullable String currency,
    @Nullable BigDecimal factor,
    List<String> remarks,
    List<String> unknown) {

  private static final Map<String, String> CURRENCY_BY_NAME =
      Map.ofEntries(
          Map.entry("€", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("pfund", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("us-$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("us-dollar", "USD"),
          Map.entry("chf", "CHF"),
          Map.entry("fr", "CHF"),
          Map.entry("sfr", "CHF"),
          Map.entry("franken", "CHF"),
          Map.entry("dm", "DEM"));

  private static final Set<String> REMARKS =
      Set.of(
          "ca",
          "circa",
          "etwa",
          "rund",
          "ungefähr",
          "knapp",
          "fast",
          "gut",
          "über",
          "unter",
          "bis",
          "zu",
          "max",
          "maximal",
          "höchstens",
          "mindestens",
          "mind",
          "ab",
          "approx",
          "about",
          "up",
          "to",
          "~",
          "netto",
          "brutto",
          "insgesamt",
          "gesamt",
          "jährlich",
          "monatlich",
          "einmalig");

  MoneyWords {
    remarks = List.copyOf(remarks);
    unknown = List.copyOf(unknown);
  }

  static MoneyWords of(List<String> words) {
    if (words.isEmpty()) {
      return new MoneyWords(null, null, List.of(), List.of());
    }
    @Nullable String currency = null;
    @Nullable BigDecimal factor = null;
    List<String> remarks = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String word : words) {
      Unit unit = Unit.of(word);
      if (unit.currency == null && unit.factor == null) {
        (REMARKS.contains(key(word)) ? remarks : unknown).add(word);
      } else if ((unit.currency != null && currency != null)
          || (unit.factor != null && factor != null)) {
        unknown.add(word);
      } else {
        currency = unit.currency == null ? currency : unit.currency;
        factor = unit.factor == null ? factor : unit.factor;
      }
    }
    return new MoneyWords(currency, factor, remarks, unknown);
  }

  /** The one unknown word where it can be the name of a currency, else null. */
  @Nullable String unknownCurrency() {
    boolean name =
        currency == null
            && unknown.size() == 1
            && unknown.get(0).codePoints().allMatch(Character::isLetter);
    return name ? unknown.get(0) : null;
  }

  private static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  /** A word such as €, Mio. or both in one: TEUR. */
  private record Unit(@Nullable String currency, @Nullable BigDecimal factor) {

    static Unit of(String word) {
      @Nullable String whole = currency(word);
      if (whole != null) {
        return new Unit(whole, null);
      }
      @Nullable BigDecimal scale = Scale.of(word);
      if (scale != null) {
        return new Unit(null, scale);
      }
      Unit behindSymbol = split(word, word.length() - 1);
      return behindSymbol.currency != null ? behindSymbol : split(word, word.length() - 3);
    }

    private static Unit split(String word, int at) {
      if (at <= 0) {
        return new Unit(null, null);
      }
      @Nullable BigDecimal factor = Scale.of(word.substring(0, at));
      @Nullable String currency = factor == null ? null : currency(word.substring(at));
      return currency == null ? new Unit(null, null) : new Unit(currency, factor);
    }

    private static @Nullable String currency(String word) {
      @Nullable String named = CURRENCY_BY_NAME.get(key(word));
      return named == null && Codes.ALL.contains(word) ? word : named;
    }
  }

  /** Looked up only where a word is no usual name. */
  private static final class Codes {
    static final Set<String> ALL =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}
  }
}
