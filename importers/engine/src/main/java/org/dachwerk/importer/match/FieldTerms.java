package org.dachwerk.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.Labels;
import org.dachwerk.model.RecordType;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Vocabulary;

/**
 * Which fields of a record type a header may mean: the canonical names and the words of the
 * vocabulary. A word may mean several fields; the first one in the order of the fields that is free
 * takes it. Immutable.
 */
final class FieldTerms {
  private static final Map<RecordType, FieldTerms> BY_TYPE = build();

  private final Map<String, List<Meaning>> byKey = new HashMap<>();

  private FieldTerms() {}

  /**
   * One thing a header may mean.
   *
   * @param path the dotted path of what the column fills
   * @param how {@code canonical} or {@code vocabulary}
   * @param rank how far behind the field's other words the word stands: the nearer, the likelier
   */
  record Meaning(String path, String how, int rank) {}

  /** The terms of a record type. */
  static FieldTerms of(RecordType type) {
    FieldTerms terms = BY_TYPE.get(type);
    if (terms == null) {
      throw new IllegalStateException("No terms of " + type);
    }
    return terms;
  }

  /** What a header with this key may mean, the likeliest first; empty where nothing is known. */
  List<Meaning> meanings(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether a header with this key means something to any kind of record. */
  static boolean isKnown(String key) {
    return BY_TYPE.values().stream().anyMatch(terms -> terms.byKey.containsKey(key));
  }

  private static Map<RecordType, FieldTerms> build() {
    Map<RecordType, FieldTerms> byType = new EnumMap<>(RecordType.class);
    for (RecordType type : RecordType.values()) {
      FieldTerms terms = new FieldTerms();
      type.schema()
          .allFields()
          .map(Field::path)
          .filter(type::isColumn)
          .forEach(path -> terms.add(HeaderText.key(path), new Meaning(path, "canonical", 0)));
      terms.addVocabulary(type);
      byType.put(type, terms);
    }
    return byType;
  }

  /** A word stands earlier in the list of a field the likelier it means that field. */
  private void addVocabulary(RecordType type) {
    Vocabulary vocabulary = Labels.vocabulary();
    String prefix = type.code() + ".";
    for (String key : vocabulary.keys(prefix)) {
      String path = key.substring(prefix.length());
      add(HeaderText.key(path), new Meaning(path, "canonical", 0));
      List<String> words = vocabulary.terms(key);
      for (int rank = 0; rank < words.size(); rank++) {
        add(HeaderText.key(words.get(rank)), new Meaning(path, "vocabulary", rank));
      }
    }
    byKey.values().forEach(meanings -> meanings.sort(Comparator.comparingInt(Meaning::rank)));
  }

  private void add(String key, Meaning meaning) {
    List<Meaning> meanings = byKey.computeIfAbsent(key, any -> new ArrayList<>());
    if (meanings.stream().noneMatch(known -> known.path().equals(meaning.path()))) {
      meanings.add(meaning);
    }
  }
}
