package org.dachwerk.notice;

/**
 * Knows where the values of one record stand.
 *
 * <p>Records built in code, without a spreadsheet, have {@link #of an origin} that names one place
 * for all their fields.
 */
@FunctionalInterface
public interface Origin {

  /**
   * The place of a field's value.
   *
   * @param path the dotted path of the field, for example {@code address.postalCode}; the empty
   *     path is the record itself
   * @return its cell, or the record's row where the field has no cell of its own
   */
  CellRef locate(String path);

  /** An origin that gives the same place for every field. */
  static Origin of(CellRef place) {
    return path -> place;
  }
}
