package org.dachwerk.importer.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry set apart from the words that say what its people do: "Moderation: Carla Molina".
 *
 * @param labels what they do; empty where the entry does not say it this way
 * @param rest the people
 */
record Labelled(List<String> labels, String rest) {

  private static final Pattern COLON =
      Pattern.compile("(?<label>[^\\d:,;()]{3,40}+):\\s+(?<rest>.+)");

  /** "Moderation Carla Molina", "Grußwort von Frau Sommer". */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?<label>\\p{L}{3,40}+)\\s(?:von\\s|durch\\s)?(?<rest>\\p{Lu}.+)");

  private static final Set<String> CONTRIBUTIONS =
      Set.of(
          "vortrag",
          "grußwort",
          "grußworte",
          "begrüßung",
          "moderation",
          "podium",
          "workshop",
          "impuls",
          "input",
          "einführung",
          "präsentation",
          "leitung",
          "musik",
          "lesung",
          "entgegennahme",
          "diskussion",
          "gespräch",
          "vorstellung",
          "keynote",
          "referat");

  Labelled {
    labels = List.copyOf(labels);
  }

  static Labelled of(String entry) {
    Matcher colon = COLON.matcher(entry);
    if (colon.matches()) {
      String label = colon.group("label").strip();
      // "Anna Alt: Vortrag" has them the other way round.
      return PersonSigns.looksLikeAPerson(label)
          ? new Labelled(List.of(colon.group("rest")), label)
          : new Labelled(List.of(label), colon.group("rest"));
    }
    Matcher word = FIRST_WORD.matcher(entry);
    return word.matches()
            && isContribution(word.group("label"))
            && PersonSigns.looksLikeAPerson(EntrySplitter.withoutParentheses(word.group("rest")))
        ? new Labelled(List.of(word.group("label")), word.group("rest"))
        : new Labelled(List.of(), entry);
  }

  /** Whether a word says what somebody does at an event: Fachvortrag. */
  static boolean isContribution(String word) {
    return WordList.endsWithOneOf(CONTRIBUTIONS, WordList.folded(word));
  }
}
