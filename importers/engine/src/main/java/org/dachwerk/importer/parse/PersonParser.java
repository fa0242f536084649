package org.dachwerk.importer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dachwerk.model.Person;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a natural person: "Dr. Olena Petrenko", "Nasser, Karim", "Frau Sommer".
 *
 * <p>Forms of address are dropped. Titles and an office before the name are its prefix. Degrees and
 * whatever else stands behind the name are in no field of a person, so the words are kept beside
 * it. A single word is a family name. Immutable.
 */
public final class PersonParser implements CellParser<Person> {

  private static final Pattern COMMA = Pattern.compile(",");

  /** With these the family name begins: von Berg, al-Haddad. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von",
          "van",
          "vom",
          "zu",
          "zum",
          "zur",
          "de",
          "der",
          "den",
          "del",
          "della",
          "dos",
          "da",
          "di",
          "du",
          "la",
          "le",
          "ter",
          "ten",
          "bin",
          "ibn",
          "bint",
          "abu",
          "al",
          "el",
          "graf",
          "gräfin",
          "freiherr",
          "freifrau",
          "st.",
          "san");

  @Override
  public Parsed<Person> parse(CellValue cell, ColumnContext column) {
    String text = cell.text().strip();
    Person person = read(text);
    if (person == null) {
      return Parsed.nothing();
    }
    NameTitles all = NameTitles.of(withoutNotes(text));
    List<String> parts = commaParts(all.bareName());
    int taken = isWholeName(parts.get(0)) ? 1 : 2;
    boolean saysMore = all.suffix() != null || parts.size() > taken || text.endsWith(")");
    return saysMore ? Parsed.withText(person, text) : Parsed.of(person);
  }

  /** A person whose title and names stand in columns of their own; null where no name does. */
  public static @Nullable Person of(
      @Nullable String honorificPrefix, @Nullable String givenName, @Nullable String familyName) {
    NameTitles prefix = NameTitles.of(honorificPrefix == null ? "" : honorificPrefix);
    NameTitles given = NameTitles.of(givenName == null ? "" : givenName);
    NameTitles family = NameTitles.of(familyName == null ? "" : familyName);
    // A column of titles may hold any: what is not known as one is kept as well.
    String titles = joined(prefixOf(prefix), prefix.bareName(), prefixOf(given), prefixOf(family));
    return person(titles, given.bareName(), family.bareName());
  }

  /** The person whom a text names; null where it names none. */
  static @Nullable Person read(String text) {
    NameTitles all = NameTitles.of(withoutNotes(text));
    List<String> parts = commaParts(all.bareName());
    if (parts.isEmpty() || parts.get(0).chars().noneMatch(Character::isLetter)) {
      return null;
    }
    if (parts.size() < 2) {
      return inReadingOrder(prefixOf(all), parts.get(0));
    }
    NameTitles given = NameTitles.of(parts.get(1));
    if (given.bareName().isEmpty()) {
      return inReadingOrder(joined(prefixOf(all), prefixOf(given)), parts.get(0));
    }
    return isWholeName(parts.get(0))
        ? inReadingOrder(prefixOf(all), parts.get(0))
        : familyFirst(joined(prefixOf(all), prefixOf(given)), parts.get(0), given.bareName());
  }

  /** "Anna Alt (Vorsitzende)": what stands in parentheses behind a name is none. */
  private static String withoutNotes(String text) {
    String bare = EntrySplitter.withoutParentheses(text);
    return bare.isEmpty() ? text : bare;
  }

  private static @Nullable String prefixOf(NameTitles titles) {
    return joined(titles.office(), titles.titles());
  }

  /** "Max Berger, Minister": what stands before the comma is a whole name already. */
  private static boolean isWholeName(String beforeComma) {
    int space = beforeComma.indexOf(' ');
    return space > 0 && GivenNames.contains(beforeComma.substring(0, space));
  }

  private static @Nullable Person familyFirst(
      @Nullable String titles, String family, String given) {
    List<String> words = WordList.words(given);
    int particle = 1;
    while (particle < words.size() && !isParticle(words.get(particle))) {
      particle++;
    }
    String ownGiven = join(words.subList(0, particle));
    String ownFamily = joined(join(words.subList(particle, words.size())), family);
    return person(titles, ownGiven, ownFamily);
  }

  private static @Nullable Person inReadingOrder(@Nullable String titles, String name) {
    List<String> words = WordList.words(name);
    int family = wordInCapitals(words) == 0 ? 1 : familyStart(words);
    List<String> before = words.subList(0, family);
    List<String> after = words.subList(family, words.size());
    return wordInCapitals(words) == 0
        ? person(titles, join(after), join(before))
        : person(titles, join(before), join(after));
  }

  private static int familyStart(List<String> words) {
    if (isParticle(words.get(0)) && Character.isLowerCase(words.get(0).charAt(0))) {
      return 0;
    }
    for (int i = 1; i < words.size() - 1; i++) {
      if (isParticle(words.get(i))) {
        return i;
      }
    }
    return words.size() - 1;
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "NASSER Karim": the one word in capitals is the family name; its place, or -1. */
  private static int wordInCapitals(List<String> words) {
    List<String> capitals = words.stream().filter(PersonParser::isInCapitals).toList();
    return capitals.size() == 1 && words.size() > 1 ? words.indexOf(capitals.get(0)) : -1;
  }

  private static boolean isInCapitals(String word) {
    return word.codePointCount(0, word.length()) > 2
        && word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-');
  }

  private static @Nullable Person person(
      @Nullable String titles, @Nullable String given, @Nullable String family) {
    String name = joined(given, family);
    return name == null ? null : new Person(titles, joined(given), joined(family), name);
  }

  private static List<String> commaParts(String text) {
    return COMMA.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** The parts that are not blank, joined; null where there is none. */
  private static @Nullable String joined(@Nullable String... parts) {
    String all =
        Stream.of(parts)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }
}
