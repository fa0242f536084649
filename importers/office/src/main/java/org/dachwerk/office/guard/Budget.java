package org.dachwerk.office.guard;

import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/** Adds up what a file costs of one bound. Not safe for several threads. */
public final class Budget {
  private final Bound bound;
  private final Refusals refusals;
  private long spent;

  public Budget(Bound bound, Refusals refusals) {
    this.bound = bound;
    this.refusals = refusals;
  }

  /**
   * Takes so much.
   *
   * @throws UnreadableException if that is more than is left
   */
  public void spend(long cost) throws UnreadableException {
    spent += cost;
    if (spent > bound.in(refusals.limits())) {
      throw refusals.beyond(bound);
    }
  }
}
