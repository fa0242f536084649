package org.dachwerk.table;

import java.io.IOException;
import org.dachwerk.notice.NoticeSink;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, or the only table of a CSV file. */
public interface Sheet {

  /** The name on its tab; null for a format without sheets. */
  @Nullable String name();

  /** Whether a person who opens the file sees this sheet. */
  boolean hidden();

  /**
   * Starts reading at the first row. May be called again: every cursor starts anew and gives the
   * same rows. Only one cursor of a workbook may be open at a time.
   *
   * @param notices hears what is odd about single rows, each time they are read
   * @throws IOException if the sheet cannot be opened
   */
  RowCursor open(NoticeSink notices) throws IOException;

  /**
   * The layout around the cells. Complete only once a cursor has come to the end, because some
   * formats say it behind the rows.
   */
  SheetLayout layout();
}
