package org.dachwerk.office.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The texts to which cells point by number, read only as far as they are asked for.
 *
 * <p>Not safe for several threads.
 */
final class SharedStrings implements Closeable {
  /** What a text costs besides its characters, so that a million empty ones are not free. */
  private static final int OVERHEAD = 8;

  private final GuardedZip zip;
  private final @Nullable String part;
  private final List<String> texts = new ArrayList<>();
  private final Budget budget;
  private @Nullable XmlCursor xml;
  private boolean complete;

  SharedStrings(GuardedZip zip, @Nullable String part) {
    this.zip = zip;
    this.part = part;
    this.budget = new Budget(Bound.SHARED_CHARACTERS, zip.refusals());
  }

  /** The text with this number from 0, or null where the table has no such entry. */
  @Nullable String text(int index) throws IOException {
    while (index >= texts.size() && !complete) {
      readOne();
    }
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }

  private void readOne() throws IOException {
    XmlCursor cursor = cursor();
    if (cursor == null || !cursor.child(1)) {
      complete = true;
      close();
      return;
    }
    if (cursor.name().equals("si")) {
      String text = RichText.of(cursor, zip.refusals());
      budget.spend(text.length() + OVERHEAD);
      texts.add(text);
    }
  }

  private @Nullable XmlCursor cursor() throws IOException {
    if (xml == null && part != null && zip.has(part)) {
      xml = zip.xml(part);
      xml.root();
    }
    return xml;
  }

  @Override
  public void close() throws IOException {
    if (xml != null) {
      xml.close();
      xml = null;
    }
  }
}
