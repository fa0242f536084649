package org.dachwerk.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words by which people call fields and values, by key: {@code organisation.foundedOn} for a
 * field, {@code EventKind.workshop} for a value. The first word of a key is its label.
 *
 * <p>Read from {@code vocabulary_de.properties} and {@code vocabulary_en.properties} (UTF-8), with
 * the words of a key separated by semicolons. Immutable.
 */
public final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("de", "en");

  private final Map<String, Map<String, List<String>>> byLanguage = new TreeMap<>();

  /** Reads the files beside a class. */
  public Vocabulary(Class<?> anchor) {
    for (String language : LANGUAGES) {
      byLanguage.put(language, load(anchor, "vocabulary_" + language + ".properties"));
    }
  }

  private static Map<String, List<String>> load(Class<?> anchor, String file) {
    Properties properties = new Properties();
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> terms = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      terms.put(
          key, Arrays.stream(properties.getProperty(key).split(";")).map(String::strip).toList());
    }
    return terms;
  }

  /** All words of a key, German ones first; empty where the key is unknown. */
  public List<String> terms(String key) {
    List<String> terms = new ArrayList<>();
    for (String language : LANGUAGES) {
      terms.addAll(byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, List.of()));
    }
    return terms;
  }

  /**
   * The word by which a field or value is shown to people.
   *
   * @param languageTag {@code de} or {@code en}
   * @return the first word of the key, or the key itself where it has none
   */
  public String label(String key, String languageTag) {
    List<String> terms =
        byLanguage.getOrDefault(languageTag, Map.of()).getOrDefault(key, List.of());
    return terms.isEmpty() ? key : terms.get(0);
  }

  /** All keys that begin with a prefix, sorted. */
  public List<String> keys(String prefix) {
    return byLanguage.values().stream()
        .flatMap(terms -> terms.keySet().stream())
        .filter(key -> key.startsWith(prefix))
        .distinct()
        .sorted()
        .toList();
  }
}
