package org.dachwerk.rule;

import org.dachwerk.dataset.Located;
import org.dachwerk.notice.NoticeSink;

/**
 * Something that is checked of every record of a dataset, or across its records.
 *
 * <p>A rule has no state and is safe for several threads; what it must remember lives in the {@link
 * Check} of one run.
 */
public interface Rule {

  /** Starts checking one dataset. */
  Check start();

  /** A rule at work on one dataset. Not safe for several threads. */
  interface Check {

    /**
     * Looks at one record.
     *
     * <p>A notice with effect {@code ROW} rejects the record, one with effect {@code VALUE} drops
     * the value of its field.
     */
    void check(Located<?> located, NoticeSink notices);

    /**
     * Says what only the whole dataset shows; never an ERROR, for the records are written by now.
     */
    default void finish(NoticeSink notices) {}
  }
}
