package org.dachwerk.model;

import org.dachwerk.schema.Coded;
import org.dachwerk.schema.Vocabulary;

/** The words by which people call the fields and values of the record types. */
public final class Labels {
  private static final Vocabulary VOCABULARY = new Vocabulary(Labels.class);

  private Labels() {}

  /** The vocabulary of all record types and their values. */
  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  /**
   * The label of a field.
   *
   * @param path its dotted path within the record type
   * @param languageTag {@code de} or {@code en}
   * @return its label, or the path itself where the vocabulary has none
   */
  public static String of(RecordType type, String path, String languageTag) {
    String key = type.code() + "." + path;
    String label = VOCABULARY.label(key, languageTag);
    return label.equals(key) ? path : label;
  }

  /** The key of an enum value in the vocabulary: {@code EventKind.workshop}. */
  public static String key(Class<? extends Coded> type, String code) {
    return type.getSimpleName() + "." + code;
  }
}
