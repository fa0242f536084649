package org.dachwerk.importer.parse;

import java.util.List;
import java.util.Locale;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;

/**
 * Reads postal codes as text, because their leading zeros count; a "D-" in front goes.
 *
 * <p>Five digits are German. Four digits stay as written and without a finding: they may be
 * Austrian or Swiss, or German without a zero, which only the whole address can tell. Anything else
 * stays as written, with a warning. Immutable.
 */
public final class PostalCodeParser implements CellParser<String> {
  private static final List<String> GERMAN = List.of("de-", "d-", "de ", "d ");
  private static final List<String> NEIGHBOURS = List.of("a-", "at-", "ch-", "li-", "fl-");

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    String text = Blanks.fold(cell.text());
    String code = without(GERMAN, text);
    String digits = code.replace(" ", "");
    if (hasDigits(digits, 5) && !digits.startsWith("00")) {
      return Parsed.of(digits);
    }
    boolean neighbour = hasDigits(without(NEIGHBOURS, text), 4);
    return neighbour ? Parsed.of(text) : Parsed.of(text, Finding.of(RuleCode.POSTAL_CODE_INVALID));
  }

  private static String without(List<String> prefixes, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String prefix : prefixes) {
      if (lower.startsWith(prefix)) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  private static boolean hasDigits(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> NumberText.isDigit((char) c));
  }
}
