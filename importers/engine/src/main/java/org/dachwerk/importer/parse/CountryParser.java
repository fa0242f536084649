package org.dachwerk.importer.parse;

import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads one country, by a German or English name or a code, and gives its code of ISO 3166-1
 * alpha-2 (XK for Kosovo).
 *
 * <p>A part of a country ("Schottland") gives the country and keeps the text. A state that no
 * longer exists, a region and a name of several countries give none, but the candidates. The table
 * is loaded with the first country. Immutable.
 */
public final class CountryParser implements CellParser<String> {

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    String text = Blanks.fold(cell.text());
    CountryTable.@Nullable Entry entry = CountryTable.instance().find(text);
    if (entry instanceof CountryTable.Entry.Country country) {
      return Parsed.of(country.code());
    }
    if (entry instanceof CountryTable.Entry.Part part) {
      return Parsed.withText(part.code(), text);
    }
    if (entry instanceof CountryTable.Entry.Several several) {
      return Parsed.textOnly(
          text, Finding.of(RuleCode.COUNTRY_HISTORIC, "candidates", several.codes()));
    }
    return Parsed.nothing(Finding.of(RuleCode.COUNTRY_UNKNOWN));
  }
}
