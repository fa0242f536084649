package org.dachwerk.office.ods;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.dachwerk.office.cells.LayoutBuilder;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of one table. Rows that repeat are given one by one where they are filled, and
 * only counted where they are blank.
 */
final class OdsCursor implements RowCursor {
  /** How deep the table is: document, body, spreadsheet, table. */
  private static final int TABLE = 4;

  private final OdsContent content;
  private final ContentWalk walk;
  private final XmlCursor xml;
  private final OdsRow cells;
  private final LayoutBuilder layout;
  private long nextRow = 1;
  private long nextColumn = 1;
  private long repeatsLeft;
  private Visibility visibility = Visibility.SHOWN;
  private State state = State.READING;

  private enum State {
    READING,
    AT_END,
    FAILED
  }

  OdsCursor(OdsContent content, ContentWalk walk, OdsRow cells, LayoutBuilder layout) {
    this.content = content;
    this.walk = walk;
    this.xml = walk.xml();
    this.cells = cells;
    this.layout = layout;
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (repeatsLeft > 0) {
      return repeated();
    }
    if (state != State.READING) {
      return null;
    }
    state = State.FAILED;
    Row found = nextInTable();
    state = found == null ? State.AT_END : State.READING;
    return found;
  }

  private @Nullable Row nextInTable() throws IOException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        read(xml.name());
        if (repeatsLeft > 0) {
          return repeated();
        }
      } else if (xml.depth() < TABLE) {
        return null;
      }
    }
  }

  private Row repeated() {
    repeatsLeft--;
    return cells.row((int) nextRow++, visibility);
  }

  private void read(String element) throws IOException {
    switch (element) {
      case "table-row" -> readRow();
      case "table-column" -> readColumn();
      // Groups only wrap rows or columns, which come next.
      case "table-rows",
          "table-header-rows",
          "table-row-group",
          "table-columns",
          "table-header-columns",
          "table-column-group" -> {}
      default -> xml.skip();
    }
  }

  private void readRow() throws IOException {
    long repeats = Repeats.of(xml.attribute("number-rows-repeated"));
    visibility = visibility();
    cells.defaults().row(xml.attribute("default-cell-style-name"));
    cells.read(nextRow, repeats);
    if (cells.isBlank()) {
      nextRow += repeats;
    } else {
      repeatsLeft = repeats;
    }
  }

  private void readColumn() {
    long repeats = Repeats.of(xml.attribute("number-columns-repeated"));
    cells.defaults().column(nextColumn, xml.attribute("default-cell-style-name"));
    if (visibility() == Visibility.HIDDEN) {
      layout.hideColumns(Repeats.clamped(nextColumn), Repeats.clamped(nextColumn + repeats - 1));
    }
    nextColumn += repeats;
  }

  private Visibility visibility() {
    String visible = xml.attribute("visibility");
    return Visibility.hiddenIf("collapse".equals(visible) || "filter".equals(visible));
  }

  @Override
  public void close() throws IOException {
    if (state == State.FAILED) {
      walk.close();
    } else {
      content.park(walk);
    }
  }
}
