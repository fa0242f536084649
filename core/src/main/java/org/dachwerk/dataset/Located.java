package org.dachwerk.dataset;

import org.dachwerk.model.DomainRecord;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Origin;

/**
 * A record that knows where its values stand.
 *
 * @param value the record
 * @param origin where the values of its fields stand
 */
public record Located<R extends DomainRecord>(R value, Origin origin) {

  /** A record that was built in code: all its values stand at a place of that name. */
  public static <R extends DomainRecord> Located<R> inCode(R value, String name) {
    return new Located<>(value, Origin.of(CellRef.file(name)));
  }
}
