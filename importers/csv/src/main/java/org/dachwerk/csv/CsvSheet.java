package org.dachwerk.csv;

import java.io.IOException;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.jspecify.annotations.Nullable;

/** The only table of a text file. */
final class CsvSheet implements Sheet {
  private final TextFile file;
  private final TableShape shape;

  CsvSheet(TextFile file, TableShape shape) {
    this.file = file;
    this.shape = shape;
  }

  @Override
  public @Nullable String name() {
    return null;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public RowCursor open(NoticeSink notices) throws IOException {
    return CsvRowCursor.open(file, shape, notices);
  }

  @Override
  public SheetLayout layout() {
    return SheetLayout.plain();
  }
}
