package org.dachwerk.office.guard;

import java.io.IOException;
import java.io.InputStream;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/** Counts the bytes of one part and stops at the first one too many. */
final class GuardedStream extends InputStream {
  /** Below this size no ratio is asked for: small parts of blanks are packed tightly by rights. */
  private static final long FREE_OF_RATIO = 1 << 20;

  private final InputStream in;
  private final long packed;
  private final Refusals refusals;
  private final Total total;
  private long read;
  private long atEvent;

  /** Adds up the bytes of all parts of one file. */
  @FunctionalInterface
  interface Total {
    /** This part has now given so many bytes. */
    void at(long partBytes) throws IOException;
  }

  /**
   * @param packed the bytes that the part takes in its package; of a plain file, its size
   */
  GuardedStream(InputStream in, long packed, Refusals refusals, Total total) {
    this.in = in;
    this.packed = packed;
    this.refusals = refusals;
    this.total = total;
  }

  /** The parser is about to look for its next event. */
  void event() {
    atEvent = read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    if (count > 0) {
      read += count;
      check();
    }
    return count;
  }

  private void check() throws IOException {
    if (read - atEvent > refusals.limits().eventBytes()) {
      throw refusals.beyond(Bound.EVENT_BYTES);
    }
    if (read > refusals.limits().partBytes()) {
      throw refusals.beyond(Bound.PART_BYTES);
    }
    if (read > FREE_OF_RATIO && read / refusals.limits().ratio() > packed) {
      throw refusals.beyond(Bound.RATIO);
    }
    total.at(read);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
