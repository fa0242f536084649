package org.dachwerk.xls;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.cells.Refusals;

/**
 * Walks the records of one part of a workbook: its globals, or one sheet. Parts within it, such as
 * charts, are passed over.
 *
 * <p>The caller closes it. Not safe for several threads.
 */
final class Records implements Closeable {
  private static final int BUFFER = 1 << 14;

  private final InputStream stream;
  private final RecordInputStream in;
  private final Refusals refusals;
  private int depth;
  private int sid;

  private Records(InputStream stream, RecordInputStream in, Refusals refusals) {
    this.stream = stream;
    this.in = in;
    this.refusals = refusals;
  }

  /**
   * Opens the part that begins at a position of the workbook's stream.
   *
   * @throws UnreadableException if none begins there
   * @throws IOException if reading fails
   */
  static Records open(Container container, Protection protection, long position)
      throws IOException {
    Refusals refusals = container.refusals();
    InputStream stream = new BufferedInputStream(container.stream(), BUFFER);
    Records opened = null;
    try {
      RecordInputStream in =
          PoiCall.guarded(refusals, () -> protection.recordsFrom(stream, position));
      Records records = new Records(stream, in, refusals);
      records.enter();
      opened = records;
      return opened;
    } finally {
      if (opened == null) {
        stream.close();
      }
    }
  }

  private void enter() throws IOException {
    if (!advance() || sid != BOFRecord.sid) {
      throw refusals.damaged(Container.WORKBOOK);
    }
    depth = 1;
  }

  /**
   * Goes on to the next record of this part.
   *
   * @return false at its end, where it stays
   * @throws UnreadableException if the stream ends before
   */
  boolean next() throws IOException {
    while (depth > 0) {
      if (!advance()) {
        throw refusals.damaged(Container.WORKBOOK);
      }
      if (sid == BOFRecord.sid) {
        depth++;
      } else if (sid == EOFRecord.sid) {
        depth--;
      } else if (depth == 1) {
        return true;
      }
    }
    return false;
  }

  private boolean advance() throws IOException {
    boolean there = PoiCall.guarded(refusals, () -> advance(in));
    sid = in.getSid();
    return there;
  }

  /** Goes on to the next record; false if there is none. */
  static boolean advance(RecordInputStream in) {
    in.readRemainder();
    if (!in.hasNextRecord()) {
      return false;
    }
    in.nextRecord();
    return true;
  }

  /** The number that says of what kind this record is. */
  int sid() {
    return sid;
  }

  /** Reads this record; what is not read of it is passed over. */
  <T> T as(Function<RecordInputStream, T> kind) throws IOException {
    return PoiCall.guarded(refusals, () -> kind.apply(in));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
