package org.dachwerk.office.ods;

import java.io.Closeable;
import java.io.IOException;
import org.dachwerk.office.guard.XmlSource;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The one document that holds all sheets.
 *
 * <p>Sheets are usually read in the order of their tabs: where one was left, the walk to the next
 * goes on, so that many sheets do not cost as many starts from the top. Not safe for several
 * threads.
 */
final class OdsContent implements Closeable {
  private final XmlSource source;
  private final Refusals refusals;
  private final OdsStyles styles;
  private @Nullable ContentWalk parked;

  OdsContent(XmlSource source, Refusals refusals) {
    this.source = source;
    this.refusals = refusals;
    this.styles = new OdsStyles(refusals);
  }

  Refusals refusals() {
    return refusals;
  }

  /** The styles that were read so far: all of them, once a walk has come to a table. */
  OdsStyles styles() {
    return styles;
  }

  /** Walks the document from its start. The caller closes the walk. */
  ContentWalk walk() throws IOException {
    return new ContentWalk(source.open(), refusals, styles);
  }

  /**
   * A walk that stands at the start of the table with this index; the caller closes or parks it.
   */
  ContentWalk walkTo(int index) throws IOException {
    ContentWalk walk = parked;
    parked = null;
    if (walk == null || walk.tables() > index) {
      if (walk != null) {
        walk.close();
      }
      walk = walk();
    }
    boolean there = false;
    try {
      advance(walk, index);
      there = true;
      return walk;
    } finally {
      if (!there) {
        walk.close();
      }
    }
  }

  private void advance(ContentWalk walk, int index) throws IOException {
    while (walk.tables() <= index) {
      if (walk.nextTable() == null) {
        throw refusals.damaged("table:table");
      }
    }
  }

  /** Keeps a walk for the sheets behind. */
  void park(ContentWalk walk) throws IOException {
    close();
    parked = walk;
  }

  @Override
  public void close() throws IOException {
    if (parked != null) {
      parked.close();
      parked = null;
    }
  }
}
