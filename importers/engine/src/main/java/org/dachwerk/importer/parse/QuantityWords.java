package org.dachwerk.importer.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dachwerk.model.Qualifier;
import org.jspecify.annotations.Nullable;

/** The words of counts, German and English, in lower case. */
final class QuantityWords {

  /** A beginning of a count; a null qualifier says nothing about how near the number is. */
  record Opening(String words, @Nullable Qualifier qualifier) {}

  /** What joins the two ends of a range. */
  static final List<String> JOINERS = List.of("bis zu", "bis", "to", "–", "-", "—", "−");

  /** What joins them after "zwischen". */
  static final List<String> BETWEEN_JOINERS = List.of("und", "and", "bis", "–", "-");

  static final List<String> AT_LEAST_ENDINGS =
      List.of("+", "und mehr", "oder mehr", "or more", "and more", "plus");

  private static final Map<Qualifier, List<String>> QUALIFIERS =
      Map.of(
          Qualifier.ABOUT,
          List.of(
              "rund",
              "ca.",
              "ca",
              "circa",
              "zirka",
              "etwa",
              "ungefähr",
              "an die",
              "um die",
              "ungef.",
              "~",
              "about",
              "around",
              "approx.",
              "approximately",
              "roughly",
              "some"),
          Qualifier.ALMOST,
          List.of("knapp", "fast", "nahezu", "beinahe", "almost", "nearly", "just under"),
          Qualifier.JUST_OVER,
          List.of("gut", "etwas über", "etwas mehr als", "just over", "a little over"),
          Qualifier.OVER,
          List.of("über", "mehr als", "weit über", "deutlich über", ">", "over", "more than"),
          Qualifier.UNDER,
          List.of("unter", "weniger als", "<", "under", "less than", "fewer than", "below"),
          Qualifier.AT_LEAST,
          List.of(
              "mindestens",
              "mind.",
              "min.",
              "wenigstens",
              "ab",
              "nicht weniger als",
              "≥",
              ">=",
              "at least",
              "from"),
          Qualifier.AT_MOST,
          List.of(
              "bis zu",
              "bis",
              "höchstens",
              "maximal",
              "max.",
              "nicht mehr als",
              "≤",
              "<=",
              "up to",
              "at most",
              "no more than"),
          Qualifier.RANGE,
          List.of("zwischen", "between"));

  private static final List<String> FILLERS =
      List.of(
          "derzeit",
          "zurzeit",
          "zur zeit",
          "z. zt.",
          "z.zt.",
          "aktuell",
          "momentan",
          "gegenwärtig",
          "heute",
          "inzwischen",
          "insgesamt",
          "gesamt",
          "von",
          "sind",
          "es sind",
          "currently",
          "now",
          "a total of");

  /** All beginnings, the longest first, so that "etwas über" goes before "etwa". */
  static final List<Opening> OPENINGS =
      Stream.concat(
              QUALIFIERS.entrySet().stream()
                  .flatMap(e -> e.getValue().stream().map(w -> new Opening(w, e.getKey()))),
              FILLERS.stream().map(words -> new Opening(words, null)))
          .sorted(Comparator.comparingInt((Opening o) -> o.words().length()).reversed())
          .toList();

  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("zwei", 2),
          Map.entry("drei", 3),
          Map.entry("vier", 4),
          Map.entry("fünf", 5),
          Map.entry("sechs", 6),
          Map.entry("sieben", 7),
          Map.entry("acht", 8),
          Map.entry("neun", 9),
          Map.entry("zehn", 10),
          Map.entry("elf", 11),
          Map.entry("zwölf", 12),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  /** Articles too: they count alone or before a unit only ("ein Dutzend", not "ein Teil"). */
  static final Map<String, Integer> ARTICLES =
      Map.of("ein", 1, "eine", 1, "einen", 1, "eins", 1, "a", 1, "one", 1, "kein", 0, "keine", 0);

  static final Set<String> DOZEN = Set.of("dutzend", "dozen");

  /** A count follows only by its feeling; the text is all there is to keep. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "zahlreiche",
          "zahlreich",
          "viele",
          "einige",
          "mehrere",
          "wenige",
          "etliche",
          "diverse",
          "verschiedene",
          "unzählige",
          "dutzende",
          "hunderte",
          "tausende",
          "paar",
          "vielzahl",
          "mehrheit",
          "großteil",
          "hälfte",
          "drittel",
          "viertel",
          "many",
          "several",
          "numerous",
          "few",
          "various",
          "dozens",
          "hundreds",
          "thousands",
          "half",
          "majority");

  /** Behind a number these make it a share, which is no count. */
  private static final Set<String> FRACTIONS =
      Set.of("hälfte", "drittel", "viertel", "fünftel", "zehntel", "half", "thirds", "quarters");

  private QuantityWords() {}

  /** Whether one of the first words says a number without naming it. */
  static boolean isIndefinite(String words) {
    return Stream.of(words.split(" ", 4)).limit(3).anyMatch(INDEFINITE::contains);
  }

  /** Whether the words behind a number make it a share. */
  static boolean isShare(String words) {
    return FRACTIONS.contains(words.split(" ", 2)[0]);
  }
}
