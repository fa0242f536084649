package org.dachwerk.importer.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name and what stands around it.
 *
 * @param titles titles before the name, as written: Prof. Dr.
 * @param office an office before the name: Ministerin
 * @param bareName the name without titles, forms of address and degrees
 * @param suffix degrees and mandates behind the name: M.A., MdB
 * @param address whether a form of address stood before the name
 */
record NameTitles(
    @Nullable String titles,
    @Nullable String office,
    String bareName,
    @Nullable String suffix,
    FormOfAddress address) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:Herrn? und Frau|Frau und Herrn?|Frau|Herrn?|Fr\\.|Hr\\.|Mrs?\\.?|Ms\\.?|Familie|Eheleute)(?=\\s|$)\\s*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:Univ|Jun|Hon|apl|em|a\\.\\s?o)\\.?\\s?-?\\s?Prof(?:in)?"
              + "|Professor(?:in)?|Prof(?:\\.in)?|Dr(?:\\.in|es)?(?:\\.?-Ing)?"
              + "|Priv\\.?-Doz|PD|Mag(?:\\.a)?|Ing|LAbg|Abg|Sir|Dame"
              + "|h\\.\\s?c|e\\.\\s?h|habil|mult|med|phil|jur|iur|rer|nat|pol|oec|theol|soc|dent|vet"
              + "|apl|em)(?:\\.(?=[\\s\\p{L}]|$)|(?=\\s|$))\\s*"
              + "|Dipl\\.?-[\\p{L}.-]{2,20}(?=\\s|$)\\s*");

  /** "Erste Stadträtin Anna Alt": a word of the office, if the next is one, and a name follows. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:[1-3]\\.|Erste[rn]?|Zweite[rn]?|[Ss]tellv\\.|[Ss]tellvertretende[rn]?"
              + "|[Ee]hemalige[rn]?)\\s)?(?<word>[\\p{L}*:_/-]{2,40}+)\\s(?=\\p{Lu}|von\\s)");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "[\\s,]{1,4}(?:[MB]\\.\\s?(?:A|Sc|Ed|Eng)\\.?|LL\\.\\s?[MB]\\.?|MBA|M\\.?B\\.?A\\.?|MPH|MSc|BSc"
              + "|Ph\\.?\\s?D\\.?|Md[BLE]P?|MdBB|MdHB|MdA|MdEP|jun\\.?|sen\\.?|jr\\.?|sr\\.?)$",
          Pattern.CASE_INSENSITIVE);

  /** Whether somebody is addressed as a person. */
  enum FormOfAddress {
    GIVEN,
    NONE
  }

  static NameTitles of(String text) {
    String rest = text.strip().replaceAll("\\s+", " ");
    Matcher suffix = SUFFIX.matcher(rest);
    String degrees = suffix.find() ? suffix.group().replaceFirst("^[\\s,]+", "") : null;
    rest = degrees == null ? rest : rest.substring(0, suffix.start());
    FormOfAddress address = FormOfAddress.NONE;
    StringBuilder titles = new StringBuilder();
    StringBuilder offices = new StringBuilder();
    for (int length = 1; length > 0; rest = rest.substring(length)) {
      int form = leading(ADDRESS, rest);
      int title = form > 0 ? 0 : leading(TITLE, rest);
      int office = form + title > 0 ? 0 : leadingOffice(rest);
      length = form + title + office;
      address = form > 0 ? FormOfAddress.GIVEN : address;
      titles.append(rest, 0, title).append(title > 0 ? " " : "");
      offices.append(rest, 0, office);
    }
    return new NameTitles(
        blankToNull(titles), blankToNull(offices), rest.strip(), degrees, address);
  }

  /** Whether a title or a form of address says that this is a person. */
  boolean saysPerson() {
    return titles != null || address == FormOfAddress.GIVEN;
  }

  private static int leading(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static int leadingOffice(String text) {
    Matcher matcher = OFFICE.matcher(text);
    boolean isOffice =
        matcher.lookingAt()
            && OrganisationWords.isOffice(matcher.group("word"))
            && !GivenNames.contains(matcher.group("word"));
    return isOffice ? matcher.end() : 0;
  }

  private static @Nullable String blankToNull(StringBuilder text) {
    String words = text.toString().strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? null : words;
  }
}
