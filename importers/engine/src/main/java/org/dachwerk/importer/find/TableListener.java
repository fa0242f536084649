package org.dachwerk.importer.find;

import java.io.IOException;
import java.util.List;
import org.dachwerk.table.Row;

/** Hears what {@link TableSplitter} finds, in the order of the sheet. */
public interface TableListener {

  /** A table begins. */
  void begin(FoundTable table) throws IOException;

  /**
   * A row below its header.
   *
   * @param row the row
   * @param cells its texts, blank cells as empty ones up to the table's width
   */
  void row(Row row, List<String> cells) throws IOException;
}
