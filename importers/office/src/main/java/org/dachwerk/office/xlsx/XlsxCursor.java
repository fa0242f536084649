package org.dachwerk.office.xlsx;

import java.io.IOException;
import org.dachwerk.office.cells.Attributes;
import org.dachwerk.office.cells.LayoutBuilder;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.cells.RowBuilder;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of one worksheet.
 *
 * <p>What the sheet says of its own size is never believed. Columns are described in front of the
 * rows, merged cells behind them.
 */
final class XlsxCursor implements RowCursor {
  private static final int WORKSHEET = 1;
  private static final int SHEET_DATA = 2;
  private static final int ROW = 3;

  private final XmlCursor xml;
  private final CellReader cells;
  private final RowBuilder row;
  private final LayoutBuilder layout;
  private State state = State.BEFORE_ROWS;
  private int rowNumber;

  private enum State {
    BEFORE_ROWS,
    IN_ROWS,
    AT_END
  }

  XlsxCursor(XmlCursor xml, CellReader cells, RowBuilder row, LayoutBuilder layout) {
    this.xml = xml;
    this.cells = cells;
    this.row = row;
    this.layout = layout;
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (state == State.BEFORE_ROWS) {
      xml.root();
      walkToRows();
    }
    while (state == State.IN_ROWS) {
      Row found = nextInRows();
      if (found != null) {
        return found;
      }
      walkToRows();
    }
    return null;
  }

  private void walkToRows() throws IOException {
    while (xml.child(WORKSHEET)) {
      switch (xml.name()) {
        case "sheetData" -> {
          state = State.IN_ROWS;
          return;
        }
        case "cols" -> readColumns();
        case "mergeCells" -> readMerges();
        default -> {}
      }
    }
    state = State.AT_END;
  }

  private void readColumns() throws IOException {
    while (xml.child(WORKSHEET + 1)) {
      if (Attributes.isTrue(xml.attribute("hidden"))) {
        int first = Attributes.number(xml.attribute("min"), 0);
        int last = Attributes.number(xml.attribute("max"), first);
        layout.hideColumns(Math.max(first, 1), last);
      }
    }
  }

  private void readMerges() throws IOException {
    while (xml.child(WORKSHEET + 1)) {
      String reference = xml.attribute("ref");
      CellRange range = reference == null ? null : Address.range(reference);
      if (range != null) {
        layout.merge(range);
      }
    }
  }

  private @Nullable Row nextInRows() throws IOException {
    while (xml.child(SHEET_DATA)) {
      String number = xml.attribute("r");
      boolean hidden = Attributes.isTrue(xml.attribute("hidden"));
      // Ten digits or more are beyond every limit, just as the largest number is.
      rowNumber = number == null ? rowNumber + 1 : Attributes.number(number, Integer.MAX_VALUE);
      row.begin(rowNumber);
      readCells(number == null);
      Row found = row.row(Visibility.hiddenIf(hidden));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void readCells(boolean unnumbered) throws IOException {
    int column = 0;
    while (xml.child(ROW)) {
      String reference = null;
      String type = null;
      String style = null;
      for (int i = 0; i < xml.attributes(); i++) {
        switch (xml.attributeName(i)) {
          case "r" -> reference = xml.attributeValue(i);
          case "t" -> type = xml.attributeValue(i);
          case "s" -> style = xml.attributeValue(i);
          default -> {}
        }
      }
      Address address = reference == null ? null : Address.of(reference);
      column = address == null ? column + 1 : address.column();
      if (unnumbered && address != null && row.size() == 0) {
        rowNumber = address.row();
        row.begin(rowNumber);
      }
      row.check(column);
      cells.read(column, type, style);
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
