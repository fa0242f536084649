package org.dachwerk.importer.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by its words whether a text names an organisation. A sign, never proof. Immutable and
 * thread-safe.
 */
public final class OrganisationWords {

  /** Legal forms as they end names; "e. K." is none here: behind it stands one person. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?:n\\.?\\s?)?e\\.\\s?V\\.?|eV|i\\.\\s?V\\.\\s?i\\.\\s?G\\."
              + "|g?GmbH(?:\\s&\\sCo\\.?\\s(?:KG|OHG))?|g?UG|g?AG|KG|OHG|GbR|PartG(?:\\smbB)?|KGaA"
              + "|e\\.?\\s?G\\.?|SE|Stiftung|K\\.?\\s?d\\.?\\s?ö\\.?\\s?R\\.?"
              + "|A\\.?\\s?ö\\.?\\s?R\\.?|Ltd\\.?|Inc\\.?|LLC|LLP|PLC|CIC|CIO|VVaG"
              + ")(?![\\p{L}\\p{N}])");

  /** Abbreviations such as DSM or AWO. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,8}");

  private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}{2,30}e[rsn]?");

  private static final Set<String> STRONG;
  private static final Set<String> ENDINGS;
  private static final Set<String> WEAK;
  private static final Set<String> OFFICES = Set.copyOf(WordList.lines("office-words.txt"));

  static {
    List<String> lines = WordList.lines("organisation-words.txt");
    STRONG = WordList.section("strong", lines);
    ENDINGS = WordList.section("ending", lines);
    WEAK = WordList.section("weak", lines);
  }

  private OrganisationWords() {}

  /** Whether a text carries the legal form of an organisation: Kulturverein Nord e. V. */
  public static boolean hasLegalForm(String text) {
    return LEGAL_FORM.matcher(text).find();
  }

  /**
   * Whether a text names an organisation by a legal form or a word at a telling place.
   *
   * <p>A text that begins with an office speaks of the person who holds it: "Leiterin Jugendamt".
   */
  public static boolean looksLikeAnOrganisation(String text) {
    if (hasLegalForm(text)) {
      return true;
    }
    List<String> words = WordList.words(text);
    int organisation = firstOrganisationWord(words);
    int office = firstOffice(words);
    return organisation >= 0 && (office < 0 || organisation <= office);
  }

  /** Whether a text is nothing but an abbreviation, and no office's. */
  static boolean isAbbreviation(String text) {
    return ABBREVIATION.matcher(text).matches() && !isOffice(text);
  }

  /** Whether a word names an office or calling: Staatssekretär, Referent*in. */
  static boolean isOffice(String word) {
    return WordList.endsWithOneOf(OFFICES, WordList.folded(word));
  }

  /** Whether any word of a text names an office or calling. */
  static boolean namesAnOffice(String text) {
    return firstOffice(WordList.words(text)) >= 0;
  }

  private static int firstOffice(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isOffice(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int firstOrganisationWord(List<String> words) {
    boolean beginsWithAPerson = !words.isEmpty() && GivenNames.contains(words.get(0));
    for (int i = 0; i < words.size(); i++) {
      if (isOrganisationWord(words.get(i)) || (!beginsWithAPerson && isTelling(words, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOrganisationWord(String word) {
    String folded = WordList.folded(word);
    return STRONG.contains(folded)
        || (WordList.endsWithOneOf(ENDINGS, folded) && !WEAK.contains(folded))
        || STRONG.contains(lastPart(folded));
  }

  /**
   * A weak word tells something at the beginning of a text, or behind an adjective (Evangelische
   * Kirche); elsewhere it may be a family name.
   */
  private static boolean isTelling(List<String> words, int at) {
    String folded = WordList.folded(words.get(at));
    boolean weak = WEAK.contains(folded) || WEAK.contains(lastPart(folded));
    return weak
        && words.size() > 1
        && Character.isUpperCase(words.get(at).charAt(0))
        && (at == 0 || ADJECTIVE.matcher(words.get(at - 1)).matches());
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
