package org.dachwerk.office.cells;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/** Gathers what a sheet says besides its cells. Not safe for several threads. */
public final class LayoutBuilder {
  private final Refusals refusals;
  private final List<CellRange> merges = new ArrayList<>();
  private final Budget mergeBudget;
  private final BitSet hiddenColumns = new BitSet();

  public LayoutBuilder(Refusals refusals) {
    this.refusals = refusals;
    this.mergeBudget = new Budget(Bound.ROWS, refusals);
  }

  /** Columns are hidden; those beyond the limit are not there at all. */
  public void hideColumns(int first, int last) {
    int there = Math.min(last, refusals.limits().columns());
    if (first <= there) {
      hiddenColumns.set(first, there + 1);
    }
  }

  /**
   * Cells are merged.
   *
   * @throws UnreadableException if there are more merged ranges than a sheet has rows: each of them
   *     is held in memory
   */
  public void merge(CellRange range) throws UnreadableException {
    mergeBudget.spend(1);
    merges.add(range);
  }

  /** What was gathered so far. */
  public SheetLayout layout() {
    TreeSet<Integer> hidden = new TreeSet<>(hiddenColumns.stream().boxed().toList());
    return new SheetLayout(merges, hidden);
  }
}
