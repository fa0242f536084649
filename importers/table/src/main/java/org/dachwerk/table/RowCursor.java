package org.dachwerk.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of one sheet, from the top, one at a time.
 *
 * <p>The caller closes it. Not safe for several threads.
 */
public interface RowCursor extends Closeable {

  /**
   * The next row that has a value, or null at the end. Blank rows are passed over, their numbers
   * are not.
   *
   * @throws UnreadableException if the file turns out damaged or goes beyond a limit
   * @throws IOException if reading fails
   */
  @Nullable Row next() throws IOException;
}
