package org.dachwerk.importer.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.Address;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a town with its postal code: "01067 Dresden", "A-1010 Wien", "Dresden".
 *
 * <p>A prefix of the postal code, or a name behind the town, gives the country; without either
 * there is none. Four digits alone say nothing: they may be Austrian, or German without a zero.
 * Immutable.
 */
public final class TownParser implements CellParser<Address> {

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("D", "DE"),
          Map.entry("DE", "DE"),
          Map.entry("A", "AT"),
          Map.entry("AT", "AT"),
          Map.entry("CH", "CH"),
          Map.entry("FL", "LI"),
          Map.entry("L", "LU"),
          Map.entry("DEUTSCHLAND", "DE"),
          Map.entry("GERMANY", "DE"),
          Map.entry("ÖSTERREICH", "AT"),
          Map.entry("AUSTRIA", "AT"),
          Map.entry("SCHWEIZ", "CH"),
          Map.entry("SWITZERLAND", "CH"));

  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "(?:(?<country>[A-Z]{1,2}(?=\\s?[-–])|(?:D|CH)(?=\\s))(?:\\s?[-–])?\\s?)?(?<code>\\d{2}\\s\\d{3}(?=\\s)|\\d{3,6})(?:\\s+(?<town>\\P{Nd}.*))?");

  private static final Pattern CODE_LAST =
      Pattern.compile("(?<town>\\p{L}[^\\d,]{1,80}),?\\s(?<code>\\d{5})");

  private static final Pattern COUNTRY_LAST =
      Pattern.compile("(?<town>[^,()]++)(?:,\\s*|\\s\\()(?<country>\\p{L}+)\\)?");

  @Override
  public Parsed<Address> parse(CellValue cell, ColumnContext column) {
    Address town = read(cell.text());
    String code = town.postalCode();
    boolean isGerman = "DE".equals(town.country());
    boolean fits = code == null || code.length() == 5 || (code.length() == 4 && !isGerman);
    return fits ? Parsed.of(town) : Parsed.of(town, Finding.of(RuleCode.POSTAL_CODE_INVALID));
  }

  /** The town in a text. */
  static Address read(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    Matcher last = COUNTRY_LAST.matcher(line);
    String country = last.matches() ? country(last.group("country")) : null;
    String town = country == null ? line : last.group("town").strip();
    Matcher first = CODE_FIRST.matcher(town);
    if (first.matches()) {
      String prefix = first.group("country");
      String ofPrefix = prefix == null ? null : country(prefix);
      return town(
          first.group("code").replace(" ", ""),
          first.group("town"),
          ofPrefix == null ? country : ofPrefix);
    }
    Matcher behind = CODE_LAST.matcher(town);
    return behind.matches()
        ? town(behind.group("code"), behind.group("town"), country)
        : town(null, town, country);
  }

  /** The country that a name or the prefix of a postal code means; null where it means none. */
  static @Nullable String country(String text) {
    return COUNTRIES.get(text.toUpperCase(Locale.ROOT));
  }

  private static Address town(
      @Nullable String code, @Nullable String locality, @Nullable String country) {
    return new Address(null, null, code, locality, null, country);
  }
}
