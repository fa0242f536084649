package org.dachwerk.table;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a sheet says besides its cells.
 *
 * @param merges merged ranges, in the file's order
 * @param hiddenColumns numbers of hidden columns, from 1
 */
public record SheetLayout(List<CellRange> merges, SortedSet<Integer> hiddenColumns) {

  public SheetLayout {
    merges = List.copyOf(merges);
    hiddenColumns = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
  }

  /** No merges, nothing hidden. */
  public static SheetLayout plain() {
    return new SheetLayout(List.of(), new TreeSet<>());
  }
}
