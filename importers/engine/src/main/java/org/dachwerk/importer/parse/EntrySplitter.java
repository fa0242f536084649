package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a cell that names several people or bodies apart. */
final class EntrySplitter {

  /** Bullets, numbers, times of day and "u. a." in front of an entry. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[-–•*·]\\s+|\\d{1,2}[.)]\\s+(?=\\p{L})|\\d{1,2}[:.]\\d{2}(?:\\s?Uhr)?[\\s:–-]+"
              + "|u\\.\\s?a\\.\\s|unter anderem\\s|mit\\s){1,3}");

  private static final Pattern TRAILING =
      Pattern.compile(
          "[\\s,]{1,4}(?:u\\.\\s?a\\.(?:\\s?m\\.)?|u\\.\\s?v\\.\\s?m\\.|et al\\.|etc\\.|usw\\.|…)$");

  private static final Pattern AND = Pattern.compile("\\s+(?:und|&|and|/)\\s+");

  private EntrySplitter() {}

  /** The entries of a cell: split at semicolons, bars and line breaks outside of parentheses. */
  static List<String> entries(String text) {
    return split(text, ";|\n").stream()
        .map(entry -> LEADING.matcher(entry).replaceFirst(""))
        .map(entry -> TRAILING.matcher(entry).replaceFirst("").strip())
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /** The parts of an entry: split at commas and free-standing dashes outside of parentheses. */
  static List<String> parts(String entry) {
    String dashesAsCommas = entry.replace(" – ", ", ").replace(" - ", ", ").replace(" — ", ", ");
    return split(dashesAsCommas, ",");
  }

  /** The names of a text that is plainly a list of bare names, else the text as its only one. */
  static List<String> names(String text) {
    List<String> byComma = split(text, ",");
    List<String> pairs = familyNamesFirst(byComma);
    if (!pairs.isEmpty()) {
      return pairs;
    }
    List<String> names = new ArrayList<>();
    byComma.forEach(part -> names.addAll(List.of(AND.split(part.strip()))));
    return names.size() > 1 && areNames(names) ? List.copyOf(names) : List.of(text);
  }

  /** "Alt, Anna, Beck, Bernd": at least two pairs with known given names; empty where it is not. */
  private static List<String> familyNamesFirst(List<String> parts) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      String pair = parts.get(i) + ", " + parts.get(i + 1);
      String given = NameTitles.of(withoutParentheses(parts.get(i + 1))).bareName();
      if (GivenNames.contains(WordList.firstWord(given))
          && PersonSigns.isFamilyAndGivenName(withoutParentheses(pair))) {
        pairs.add(pair);
      }
    }
    return pairs.size() > 1 && pairs.size() * 2 == parts.size() ? List.copyOf(pairs) : List.of();
  }

  /** Every part has the form of a name, the first is known as one, and so is half of them. */
  private static boolean areNames(List<String> parts) {
    List<NameTitles> names =
        parts.stream().map(part -> NameTitles.of(withoutParentheses(part))).toList();
    long known = names.stream().filter(EntrySplitter::isKnown).count();
    return isKnown(names.get(0))
        && known * 2 >= names.size()
        && names.stream().allMatch(name -> isKnown(name) || mayBeAName(name.bareName()));
  }

  private static boolean isKnown(NameTitles name) {
    return !OrganisationWords.looksLikeAnOrganisation(name.bareName())
        && (PersonSigns.isGivenAndFamilyName(name.bareName())
            || (name.saysPerson() && !name.bareName().isEmpty()));
  }

  private static boolean mayBeAName(String text) {
    return PersonSigns.hasTheFormOfAName(text)
        && !OrganisationWords.looksLikeAnOrganisation(text)
        && !OrganisationWords.namesAnOffice(text);
  }

  static String withoutParentheses(String text) {
    int open = text.indexOf('(');
    return open < 0 ? text.strip() : text.substring(0, open).strip();
  }

  private static List<String> split(String text, String separators) {
    // Where parentheses do not match, they protect nothing.
    boolean balanced = count(text, '(') == count(text, ')');
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' && balanced ? 1 : c == ')' && balanced ? -1 : 0;
      if (depth <= 0 && separators.indexOf(c) >= 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
