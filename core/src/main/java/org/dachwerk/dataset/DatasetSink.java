package org.dachwerk.dataset;

import java.io.Closeable;
import java.io.IOException;
import org.dachwerk.model.DomainRecord;

/**
 * Takes the records of one dataset. What it writes appears whole or not at all: at {@link #commit},
 * or never.
 *
 * <p>Calls come in this order: {@code begin}, any number of {@code write}, {@code commit}, {@code
 * close}. The caller closes it. Not safe for several threads.
 */
public interface DatasetSink extends Closeable {

  /** Starts the dataset. */
  void begin(DatasetHead head) throws IOException;

  /**
   * Takes one record that has passed the privacy gate. Records come type by type, in the order of
   * {@link org.dachwerk.model.RecordType}.
   */
  void write(DomainRecord domainRecord) throws IOException;

  /** Makes everything appear. */
  void commit() throws IOException;

  /** Takes back everything that was not committed. */
  @Override
  void close() throws IOException;

  /** A sink that keeps nothing, for checking alone. */
  static DatasetSink none() {
    return new DatasetSink() {
      @Override
      public void begin(DatasetHead head) {}

      @Override
      public void write(DomainRecord domainRecord) {}

      @Override
      public void commit() {}

      @Override
      public void close() {}
    };
  }
}
