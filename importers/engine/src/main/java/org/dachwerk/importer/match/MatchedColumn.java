package org.dachwerk.importer.match;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one column.
 *
 * @param column its number, from 1
 * @param header its header as it stands in the sheet; empty where it has none
 * @param path the dotted path of what it fills; null where no field claims it
 * @param how why: {@code canonical}, {@code vocabulary}, {@code duplicate} or {@code unmapped}
 * @param claims the path that it means as well but another column has; null unless a duplicate
 * @param factor what its plain numbers are multiplied by, from a unit in the header
 * @param currency the currency that the header names, or null
 */
public record MatchedColumn(
    int column,
    String header,
    @Nullable String path,
    String how,
    @Nullable String claims,
    BigDecimal factor,
    @Nullable String currency) {

  /** A column that has values but no header. */
  public static MatchedColumn withoutHeader(int column) {
    return new MatchedColumn(column, "", null, "unmapped", null, BigDecimal.ONE, null);
  }

  /** Whether its values are kept as additional data, for want of a field. */
  public boolean isAdditional() {
    return path == null;
  }
}
