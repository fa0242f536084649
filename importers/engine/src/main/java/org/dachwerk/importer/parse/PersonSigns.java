package org.dachwerk.importer.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a text in an organisation's place names a natural person. A sign, never proof.
 * Immutable and thread-safe.
 */
public final class PersonSigns {

  /** Behind a sole trader stands one person. */
  private static final Pattern SOLE_TRADER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:e\\.\\s?K(?:fm|fr)?\\.|Inh\\.|Inhaber(?:in)?\\b)");

  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:\\s?-?\\p{Lu}\\.)?");

  private static final Pattern IN_CAPITALS = Pattern.compile("[\\p{Lu}-]{2,}");

  private PersonSigns() {}

  /**
   * Whether a text carries a title or form of address, reads "Nachname, Vorname", begins with a
   * known given name or names a sole trader, and carries no word of an organisation.
   */
  public static boolean looksLikeAPerson(String text) {
    if (OrganisationWords.hasLegalForm(text)) {
      return false;
    }
    if (SOLE_TRADER.matcher(text).find()) {
      return true;
    }
    NameTitles name = NameTitles.of(text);
    if (name.bareName().isEmpty() || OrganisationWords.looksLikeAnOrganisation(name.bareName())) {
      return false;
    }
    return name.saysPerson()
        || isFamilyAndGivenName(name.bareName())
        || isGivenAndFamilyName(name.bareName());
  }

  /** Whether a text is a known given name (or an initial) and a family name, and nothing else. */
  static boolean isGivenAndFamilyName(String text) {
    List<String> words = WordList.words(text);
    return hasTheFormOfAName(text)
        && (GivenNames.contains(words.get(0))
            || INITIAL.matcher(words.get(0)).matches()
            || isFamilyNameInCapitalsFirst(words));
  }

  private static boolean isFamilyNameInCapitalsFirst(List<String> words) {
    return words.size() == 2
        && IN_CAPITALS.matcher(words.get(0)).matches()
        && GivenNames.contains(words.get(1));
  }

  /** Whether a text has the form of a given and a family name, known or not. */
  static boolean hasTheFormOfAName(String text) {
    List<String> words = WordList.words(text);
    return words.size() >= 2
        && words.size() <= 4
        && areCapitalised(words)
        && NAME_WORD.matcher(words.get(words.size() - 1)).matches();
  }

  /** "Nasser, Karim": one word a side is enough, for rare given names are in no list. */
  static boolean isFamilyAndGivenName(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || comma != text.lastIndexOf(',')) {
      return false;
    }
    List<String> family = WordList.words(text.substring(0, comma));
    List<String> given = WordList.words(NameTitles.of(text.substring(comma + 1)).bareName());
    if (family.isEmpty() || given.isEmpty()) {
      return false;
    }
    int most = GivenNames.contains(given.get(0)) ? 3 : 1;
    return family.size() <= most
        && given.size() <= most
        && areCapitalised(family)
        && areCapitalised(given)
        && given.stream().noneMatch(OrganisationWords::isOffice);
  }

  private static boolean areCapitalised(List<String> words) {
    return words.stream()
        .allMatch(word -> NAME_WORD.matcher(word).matches() || PersonParser.isParticle(word));
  }
}
