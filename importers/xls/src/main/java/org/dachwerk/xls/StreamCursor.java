package org.dachwerk.xls;

import java.io.IOException;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.cells.RowBuilder;
import org.jspecify.annotations.Nullable;

/** Gives the rows of a sheet as they come, which they do in their order. */
final class StreamCursor implements RowCursor {
  private final Records records;
  private final SheetOutline outline;
  private final RowBuilder builder;
  private final CellReader cells;
  private int number;
  private @Nullable Row finished;

  StreamCursor(Records records, Globals globals, SheetOutline outline, RowBuilder builder) {
    this.records = records;
    this.outline = outline;
    this.builder = builder;
    this.cells = new CellReader(globals, this::begin);
  }

  @Override
  public @Nullable Row next() throws IOException {
    finished = null;
    while (finished == null && records.next()) {
      cells.read(records);
    }
    return finished == null ? finish() : finished;
  }

  /** The first cell of a row ends the one before. */
  private RowBuilder begin(int newNumber) {
    if (newNumber != number) {
      finished = finish();
      number = newNumber;
      builder.begin(newNumber);
    }
    return builder;
  }

  /** The row that was gathered, once. */
  private @Nullable Row finish() {
    Row row = builder.row(outline.visibility(number));
    builder.begin(number);
    return row;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
