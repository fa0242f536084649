package org.dachwerk.table;

import java.io.IOException;
import java.nio.file.Path;
import org.dachwerk.notice.NoticeSink;

/**
 * Reads one format; found through {@link java.util.ServiceLoader}.
 *
 * <p>Implementations have a public constructor without parameters, keep no state and are safe for
 * several threads.
 */
public interface WorkbookReader {

  /**
   * How sure this reader is that it can read the file, by its content alone.
   *
   * @return {@link Fit#SURE} for a signature of its own, {@link Fit#POSSIBLE} for text that might
   *     be a table, else {@link Fit#NO}
   */
  Fit fit(FileHead head);

  /**
   * Opens a file.
   *
   * @param file a regular file, which is not changed and may be read several times
   * @param name the base name by which the user knows it
   * @param options the limits and what the user said of the file
   * @param notices hears what is odd about the file as a whole
   * @return the workbook, to be closed by the caller
   * @throws UnreadableException if the file cannot be read as what it is, with the reason
   * @throws IOException if reading fails
   */
  Workbook open(Path file, String name, ReadOptions options, NoticeSink notices) throws IOException;

  /** An answer of {@link #fit}. */
  enum Fit {
    SURE,
    POSSIBLE,
    NO
  }
}
