package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of participants, taken apart but not yet judged.
 *
 * @param parts what commas separate, the name first; never empty
 * @param notes what stood in parentheses or before a colon
 */
record ParticipantEntry(List<String> parts, List<String> notes) {

  private static final Pattern NUMBER_OF_PEOPLE =
      Pattern.compile(
          "(?:(?:rund|ca\\.?|circa|etwa|knapp|über|mehr als|bis zu|mindestens|weitere)\\s)?"
              + "(?:\\d[\\d.]{0,7}|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
              + "|mehrere|einige|viele|zahlreiche|weitere|alle)\\s\\p{L}.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OFFICE_OF_SOMETHING =
      Pattern.compile(
          "(?:(?:Der|Die|Das)\\s)?(?<office>\\S{2,40})\\s(?:der|des|für|vom|aus|im|dem)\\s.*");

  private static final Set<String> PEOPLE =
      Set.of(
          "jugendliche",
          "ehrenamtliche",
          "freiwillige",
          "studierende",
          "schülerinnen",
          "kinder",
          "eltern",
          "teilnehmende",
          "teilnehmerinnen",
          "mitglieder",
          "gäste",
          "bürgerinnen",
          "vertreterinnen",
          "engagierte",
          "mitarbeitende",
          "geflüchtete",
          "interessierte");

  private static final Set<String> NOBODY = Set.of("n.n", "nn", "tba", "tbd", "offen", "unbekannt");

  ParticipantEntry {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** Takes an entry apart; null where it names nobody. */
  static @Nullable ParticipantEntry of(String text, List<String> labels) {
    List<String> parts = new ArrayList<>();
    List<String> notes = new ArrayList<>(labels);
    for (String part : EntrySplitter.parts(text)) {
      String bare = takeOutParentheses(part, notes);
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    boolean nobody =
        parts.isEmpty()
            || NOBODY.contains(WordList.folded(parts.get(0).replace(" ", "")))
            || parts.get(0).chars().noneMatch(Character::isLetter);
    return nobody ? null : new ParticipantEntry(parts, notes);
  }

  /** "Max Berger (Grußwort)" gives the name and notes the rest; parentheses inside stay. */
  private static String takeOutParentheses(String part, List<String> notes) {
    String rest = part.strip();
    int at = notes.size();
    int open = rest.lastIndexOf('(');
    while (rest.endsWith(")") && open >= 0) {
      String note = rest.substring(open + 1, rest.length() - 1).strip();
      if (!note.isEmpty()) {
        notes.add(at, note);
      }
      rest = rest.substring(0, open).strip();
      open = rest.lastIndexOf('(');
    }
    return rest;
  }

  /** The name, without what follows it. */
  String name() {
    return parts.get(0);
  }

  /** Everything but notes. */
  String text() {
    return String.join(", ", parts);
  }

  /** Whether it speaks of people without naming one: "vier Jugendliche". */
  boolean isGroup() {
    return speaksOfPeople() && !namesSomebody();
  }

  private boolean speaksOfPeople() {
    var office = OFFICE_OF_SOMETHING.matcher(name());
    return NUMBER_OF_PEOPLE.matcher(name()).matches()
        || PEOPLE.contains(plural(WordList.firstWord(name())))
        || (office.matches() && OrganisationWords.isOffice(office.group("office")));
  }

  /** "Schüler*innen" and "Schüler:innen" are in the list as "schülerinnen". */
  private static String plural(String word) {
    return WordList.folded(word.replaceAll("[*:_/·(]-?(?=innen)", ""));
  }

  private boolean namesSomebody() {
    NameTitles name = NameTitles.of(name());
    return name.saysPerson() || WordList.words(text()).stream().anyMatch(GivenNames::contains);
  }
}
