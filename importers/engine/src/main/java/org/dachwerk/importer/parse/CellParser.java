package org.dachwerk.importer.parse;

import org.dachwerk.table.CellValue;

/**
 * Reads the value of one cell as a type. Bad input is a finding, never an exception. Immutable.
 *
 * <p>A {@link CellValue.Fault} and placeholders such as "k. A." never reach a parser.
 */
@FunctionalInterface
public interface CellParser<T> {

  /** Reads a value in the light of its column. */
  Parsed<T> parse(CellValue cell, ColumnContext column);
}
