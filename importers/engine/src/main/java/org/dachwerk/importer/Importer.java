package org.dachwerk.importer;

import java.io.IOException;
import java.util.List;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.table.WorkbookReaders;

/**
 * Reads spreadsheets into validated records: the only entry point, for commands and for embedding
 * programs alike.
 *
 * <p>Immutable and safe for several threads; each run has its own sink.
 */
public final class Importer {
  private final WorkbookReaders readers;
  private final ImportOptions options;

  public Importer(WorkbookReaders readers, ImportOptions options) {
    this.readers = readers;
    this.options = options;
  }

  /** Reads with all format modules on the class path. */
  public static Importer with(ImportOptions options) {
    return new Importer(WorkbookReaders.installed(), options);
  }

  /**
   * Reads all inputs as one dataset.
   *
   * <p>The sink gets every record that is taken and may be shown; it is neither committed nor
   * closed, so that the caller decides by the result.
   *
   * @param inputs the files, in the order in which their records come
   * @param sink takes the records
   * @return what was read, and what is to be said about it
   * @throws org.dachwerk.table.UnreadableException if an input cannot be read
   * @throws ImportException if no input holds a table that is understood, or an option does not fit
   * @throws IOException if reading or writing fails
   */
  public RunSummary run(List<Input> inputs, DatasetSink sink) throws IOException {
    try (OpenInputs open = OpenInputs.open(inputs, readers, options)) {
      return new Run(open, options, sink).execute();
    }
  }
}
