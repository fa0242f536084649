package org.dachwerk.report;

/** The words by which people call fields. */
@FunctionalInterface
public interface FieldLabels {

  /**
   * The label of a field.
   *
   * @param kind the code of the sheet's record type: {@code organisation}
   * @param path the dotted path of the field: {@code address.postalCode}
   */
  String label(String kind, String path);

  /** Shows fields by their paths. */
  static FieldLabels paths() {
    return (kind, path) -> path;
  }
}
