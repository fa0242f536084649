package org.dachwerk.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/** The texts to which cells point by number. Not safe for several threads. */
final class SharedTexts {
  /** What a text costs besides its characters, so that a million empty ones are not free. */
  private static final int OVERHEAD = 8;

  private final Refusals refusals;
  private final List<String> texts = new ArrayList<>();
  private long spent;

  SharedTexts(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * Reads the table, which goes on over many records.
   *
   * @throws org.dachwerk.table.UnreadableException if it is longer than allowed
   */
  void read(Records records) throws IOException {
    records.as(RecordInputStream::readInt);
    int count = records.as(RecordInputStream::readInt);
    for (int i = 0; i < count && records.as(SharedTexts::hasMore); i++) {
      String text = records.as(in -> new UnicodeString(in).getString());
      spent += text.length() + OVERHEAD;
      if (spent > Bound.SHARED_CHARACTERS.in(refusals.limits())) {
        throw refusals.beyond(Bound.SHARED_CHARACTERS);
      }
      texts.add(text);
    }
  }

  /** Some programs count more texts than they write. */
  private static boolean hasMore(RecordInputStream in) {
    return in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid);
  }

  /** The text with this number from 0, or null where the table has no such entry. */
  @Nullable String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : null;
  }
}
