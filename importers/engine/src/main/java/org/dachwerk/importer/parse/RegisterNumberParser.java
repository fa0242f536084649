package org.dachwerk.importer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.Identifier;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of an organisation in a German register: "VR 8726, Amtsgericht Bonn".
 *
 * <p>The identifier's value is the register, the number, an addition of the court's and the town of
 * the court, each after one space: {@code VR 8726 Bonn}, {@code HRB 5678 B Charlottenburg}. What
 * the text does not say is left out: {@code VR 8726}, {@code 8726 Bonn}. Immutable.
 */
public final class RegisterNumberParser implements CellParser<Identifier> {

  private static final String SCHEME = "register";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d])(?<kind>VR|HRA|HRB|GnR|PR|GsR)[\\s.:-]{0,3}(?:Nr\\.?|Nummer)?[\\s.:-]{0,3})?"
              + "(?<![\\d])(?<number>\\d{1,7})(?!\\d)(?:\\s?(?<addition>(?-i:(?!AG\\b)[A-Z]{1,2}))\\b)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FURTHER_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:VR|HR[AB]|GnR|PR|GsR)\\s?\\d{1,7}", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> KINDS =
      Map.of("VR", "VR", "HRA", "HRA", "HRB", "HRB", "GNR", "GnR", "PR", "PR", "GSR", "GsR");

  private static final Pattern REGISTER =
      Pattern.compile(
          "Vereinsregister(?:nummer)?|Handelsregister(?:nummer)?(?:\\s?(?:Abt(?:eilung|\\.)\\s?)?[AB]\\b)?"
              + "|Genossenschaftsregister(?:nummer)?|Partnerschaftsregister(?:nummer)?"
              + "|(?<![\\p{L}\\d])(?:VR|HR[AB]|GnR|PR|GsR)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** Words around a court's town. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?<![\\p{L}])(?:Amtsgerichts?|Registergerichts?|Registernummer|Register|AG|eingetragen|unter"
              + "|beim|bei|des|der|im|in|am(?=\\sAmts)|Nr\\.?|Nummer|Sitz|Reg\\.?)(?![\\p{L}])\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L} ().-]{1,60}");

  @Override
  public Parsed<Identifier> parse(CellValue cell, ColumnContext column) {
    String text = cell.text().strip().replaceAll("\\s+", " ");
    Matcher number = number(text);
    if (number == null) {
      return Parsed.textOnly(text, Finding.of(RuleCode.REGISTER_NUMBER_INVALID));
    }
    String addition = number.group("addition");
    String rest = text.substring(0, number.start()) + " , " + text.substring(number.end());
    String court = court(FURTHER_NUMBER.matcher(rest).replaceAll(" "));
    StringBuilder value = new StringBuilder();
    append(value, kind(number.group("kind"), text));
    append(value, number.group("number").replaceFirst("^0+(?=\\d)", ""));
    append(value, addition == null ? null : addition.toUpperCase(Locale.ROOT));
    append(value, court);
    Identifier identifier = new Identifier(SCHEME, value.toString());
    // A second number has no place in one identifier, so the words stay.
    String words = FURTHER_NUMBER.matcher(rest).find() ? text : null;
    List<Finding> findings =
        court == null ? List.of(Finding.of(RuleCode.IDENTIFIER_WITHOUT_COURT)) : List.of();
    return new Parsed<>(identifier, words, findings);
  }

  /** The number behind its register's letters, else the first number. */
  private static @Nullable Matcher number(String text) {
    Matcher named = NUMBER.matcher(text);
    while (named.find()) {
      if (named.group("kind") != null) {
        return named;
      }
    }
    Matcher bare = NUMBER.matcher(text);
    return bare.find() ? bare : null;
  }

  private static @Nullable String kind(@Nullable String letters, String text) {
    if (letters != null) {
      return KINDS.get(letters.toUpperCase(Locale.ROOT));
    }
    Matcher register = REGISTER.matcher(text);
    if (!register.find()) {
      return null;
    }
    String name = register.group().toUpperCase(Locale.ROOT);
    String abbreviation = KINDS.get(name);
    if (abbreviation != null) {
      return abbreviation;
    }
    return switch (name.charAt(0)) {
      case 'V' -> "VR";
      case 'G' -> "GnR";
      case 'P' -> "PR";
      default -> name.endsWith(" A") ? "HRA" : name.endsWith(" B") ? "HRB" : "HR";
    };
  }

  /** The town of the court; null where nothing but its usual words is left. */
  private static @Nullable String court(String rest) {
    String words = REGISTER.matcher(rest).replaceAll(" ");
    String town = AROUND.matcher(words).replaceAll(" ").replaceAll("[,;:/|]", " ");
    String name = town.replaceAll("\\s+", " ").replaceFirst("^[\\s()–-]+", "").strip();
    String bare = name.replaceFirst("[\\s(–-]{1,4}$", "").replaceFirst("^([^(]*)\\)$", "$1");
    // Berlin's only register court is called by its district or by both names.
    String court =
        bare.matches("(?i)Berlin[\\s(-]*Charlottenburg\\)?|Charlottenburg \\(Berlin\\)")
            ? "Charlottenburg"
            : bare;
    return TOWN.matcher(court).matches() ? court : null;
  }

  private static void append(StringBuilder value, @Nullable String part) {
    if (part != null) {
      value.append(value.isEmpty() ? "" : " ").append(part);
    }
  }
}
