package org.dachwerk.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the abbreviation of a legal form at the end of an organisation's name, in all usual
 * spellings: "e. V.", "eV", "(e.V.)", "gUG (haftungsbeschränkt)".
 */
public final class LegalForms {
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?U)[\\s,;(]+(?:"
              + "(?:n\\.?\\s?)?(?:e\\.?\\s?V|[eE]\\.\\s?[vV])\\.?|i\\.?\\s?G\\.?|e\\.?\\s?K\\.?"
              + "|(?:[Nn]icht )?[Ee]ingetragener Verein"
              + "|g?GmbH(?:\\s?&\\s?Co\\.?\\s?(?:KG|OHG)(?:aA)?)?|gemeinnützige GmbH|mbH"
              + "|g?UG(?:\\s?\\(?haftungsbeschränkt\\)?)?|g?AG|e(?:\\.\\s?)?G\\.?|GbR|OHG|KG|KGaA|VVaG|PartG(?:\\s?mbB)?"
              + "|K\\.?\\s?d\\.?\\s?ö\\.?\\s?R\\.?|A\\.?\\s?d?\\.?\\s?ö\\.?\\s?R\\.?|Ltd\\.?|Inc\\.?"
              + ")\\)?\\s*$");

  private static final Pattern LEADING_MARKS = Pattern.compile("(?U)^[\\s,;]+");

  private LegalForms() {}

  /** The name without any legal form at its end, stripped. */
  static String strip(String name) {
    String rest = name.strip();
    for (Matcher matcher = SUFFIX.matcher(rest);
        matcher.find() && matcher.start() > 0;
        matcher = SUFFIX.matcher(rest)) {
      rest = rest.substring(0, matcher.start()).strip();
    }
    return rest;
  }

  /** The legal form at the end of a name as it stands there, or null where there is none. */
  public static @Nullable String suffix(String name) {
    String rest = strip(name);
    String suffix = LEADING_MARKS.matcher(name.strip().substring(rest.length())).replaceFirst("");
    boolean inBrackets = suffix.startsWith("(") && suffix.endsWith(")");
    String bare = inBrackets ? suffix.substring(1, suffix.length() - 1) : suffix;
    return bare.isBlank() ? null : bare;
  }
}
