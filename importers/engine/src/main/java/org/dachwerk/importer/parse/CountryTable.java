package org.dachwerk.importer.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and codes of countries, by their folded spelling.
 *
 * <p>Names come from our own tables: those of the JDK differ between its versions.
 */
final class CountryTable {

  /** What a name stands for. */
  sealed interface Entry {

    /** A country. */
    record Country(String code) implements Entry {}

    /** A part of a country, of which the name says more than the code. */
    record Part(String code) implements Entry {}

    /** No single country of today. */
    record Several(List<String> codes) implements Entry {
      public Several {
        codes = List.copyOf(codes);
      }
    }
  }

  private static final Set<String> UNDECIDED = Set.of("historic", "region", "ambiguous");
  private static final List<String> ARTICLES = List.of("die ", "der ", "das ", "the ");

  // The plates of cars, which people write before postal codes.
  private static final Map<String, String> PLATES = Map.of("d", "DE", "a", "AT");

  private final Map<String, Entry> byName;

  private CountryTable(Map<String, Entry> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** The one table, loaded when first asked for. */
  static CountryTable instance() {
    return Loaded.TABLE;
  }

  /** What a name or code stands for, or null where it is unknown. */
  @Nullable Entry find(String name) {
    String key = key(name);
    @Nullable Entry entry = byName.get(key);
    if (entry != null) {
      return entry;
    }
    for (String article : ARTICLES) {
      if (key.startsWith(article)) {
        return byName.get(key.substring(article.length()));
      }
    }
    return null;
  }

  private static CountryTable load() {
    Map<String, Entry> byName = new HashMap<>();
    for (String[] row : rows("country-names-de.csv")) {
      addName(byName, row[0], entry(row[1], List.of(row[2].split("\\|", -1))));
    }
    for (String[] row : rows("countries.csv")) {
      Entry country = new Entry.Country(row[0]);
      addName(byName, row[3], country);
      addName(byName, row[4], country);
      byName.putIfAbsent(key(row[0]), country);
      byName.putIfAbsent(key(row[1]), country);
    }
    PLATES.forEach((plate, code) -> byName.putIfAbsent(plate, new Entry.Country(code)));
    return new CountryTable(byName);
  }

  private static Entry entry(String kind, List<String> codes) {
    if (UNDECIDED.contains(kind)) {
      return new Entry.Several(codes);
    }
    return kind.equals("part") ? new Entry.Part(codes.get(0)) : new Entry.Country(codes.get(0));
  }

  /** Adds a name in both spellings of its umlauts; a name that needs a decision needs it always. */
  private static void addName(Map<String, Entry> byName, String name, Entry entry) {
    String key = key(name);
    String spelled = key.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    for (String each : Set.copyOf(List.of(key, spelled))) {
      if (entry instanceof Entry.Several) {
        byName.put(each, entry);
      } else {
        byName.putIfAbsent(each, entry);
      }
    }
  }

  /**
   * What all spellings of a name have in common: case, apostrophes, hyphens, ß and "and" folded.
   */
  private static String key(String name) {
    String key =
        Blanks.fold(name)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('´', '\'')
            .replace('`', '\'')
            .replace('-', ' ')
            .replace('‐', ' ')
            .replace('‑', ' ')
            .replace('–', ' ')
            .replace(" und ", " & ")
            .replace(" and ", " & ");
    return Blanks.fold(key);
  }

  private static List<String[]> rows(String file) {
    try (InputStream in = CountryTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      // No cell of these tables is quoted.
      return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Loaded {
    static final CountryTable TABLE = load();

    private Loaded() {}
  }
}
