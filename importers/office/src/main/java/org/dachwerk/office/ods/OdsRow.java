package org.dachwerk.office.ods;

import java.io.IOException;
import org.dachwerk.office.cells.LayoutBuilder;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.CellRange;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.RowBuilder;
import org.dachwerk.table.cells.Visibility;

/**
 * Reads the cells of one row element after another.
 *
 * <p>A cell that is covered by a merged one is blank, whatever the file keeps in it.
 */
final class OdsRow {
  private final XmlCursor xml;
  private final OdsContent content;
  private final RowBuilder row;
  private final LayoutBuilder layout;
  private final OdsCell cell;
  private final Budget repeated;
  private final DefaultStyles defaults;
  private long number;

  OdsRow(XmlCursor xml, OdsContent content, RowBuilder row, LayoutBuilder layout) {
    this.xml = xml;
    this.content = content;
    this.defaults = new DefaultStyles(content.refusals().limits().columns());
    this.row = row;
    this.layout = layout;
    this.cell = new OdsCell(xml, new OdsText(xml, content.refusals()));
    this.repeated = new Budget(Bound.REPEATED_CELLS, content.refusals());
  }

  /** Reads the row that begins here, with its number from 1 and how often it stands. */
  void read(long newNumber, long repeats) throws IOException {
    number = newNumber;
    row.begin(Repeats.clamped(number));
    int inside = xml.depth();
    long column = 1;
    while (xml.child(inside)) {
      switch (xml.name()) {
        case "table-cell" -> column += readCell(column);
        case "covered-table-cell" -> column += Repeats.of(xml.attribute("number-columns-repeated"));
        default -> {}
      }
    }
    if (!isBlank()) {
      if (number + repeats - 1 > content.refusals().limits().rows()) {
        throw content.refusals().beyond(Bound.ROWS);
      }
      repeated.spend((repeats - 1) * row.size());
    }
  }

  /** The styles of cells that name none. */
  DefaultStyles defaults() {
    return defaults;
  }

  /** Whether no cell of the row is filled. */
  boolean isBlank() {
    return row.size() == 0;
  }

  /** The cells that were read, as the row with this number. */
  Row row(int rowNumber, Visibility visibility) {
    return row.numbered(rowNumber, visibility);
  }

  /** Tells how many columns the cell takes. */
  private long readCell(long column) throws IOException {
    cell.read();
    long repeats = cell.repeats();
    if (cell.rowsSpanned() > 1 || cell.columnsSpanned() > 1) {
      layout.merge(
          new CellRange(
              Repeats.clamped(number),
              Repeats.clamped(column),
              Repeats.clamped(number + cell.rowsSpanned() - 1),
              Repeats.clamped(column + cell.columnsSpanned() - 1)));
    }
    CellValue value = cell.value(format(column));
    if (value != null) {
      row.check(Repeats.clamped(column + repeats - 1));
      repeated.spend(repeats - 1);
      for (long at = column; at < column + repeats; at++) {
        add((int) at, value);
      }
    }
    return repeats;
  }

  private OdsFormat format(long column) {
    if (!cell.dependsOnFormat()) {
      return OdsFormat.PLAIN;
    }
    String style = cell.style();
    return content.styles().format(style == null ? defaults.at(column) : style);
  }

  private void add(int column, CellValue value) throws IOException {
    if (value instanceof CellValue.Text text) {
      row.addText(column, text.text());
    } else {
      row.add(column, value);
    }
  }
}
