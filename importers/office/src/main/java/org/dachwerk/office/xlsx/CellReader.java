package org.dachwerk.office.xlsx;

import java.io.IOException;
import org.dachwerk.office.cells.Attributes;
import org.dachwerk.office.cells.IsoDates;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.cells.RowBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code c} element after another.
 *
 * <p>A formula counts by the value that was stored with it; one without is {@linkplain
 * CellValue.Fault#NOT_CALCULATED not calculated}.
 */
final class CellReader {
  private final XmlCursor xml;
  private final XlsxContent content;
  private final RowBuilder row;
  private @Nullable String type;
  private @Nullable String style;
  private @Nullable String value;
  private @Nullable String inline;
  private boolean formula;

  CellReader(XmlCursor xml, XlsxContent content, RowBuilder row) {
    this.xml = xml;
    this.content = content;
    this.row = row;
  }

  /** Reads the cell that begins here into the row. */
  void read(int column, @Nullable String newType, @Nullable String newStyle) throws IOException {
    type = newType;
    style = newStyle;
    value = null;
    inline = null;
    formula = false;
    int inside = xml.depth();
    while (xml.child(inside)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> inline = RichText.of(xml, content.refusals());
        case "f" -> formula = true;
        default -> {}
      }
    }
    add(column);
  }

  private void add(int column) throws IOException {
    if (inline != null) {
      row.addText(column, inline);
    } else if (value == null || (value.isEmpty() && !"str".equals(type))) {
      if (formula) {
        row.add(column, CellValue.Fault.NOT_CALCULATED);
      }
    } else {
      addStored(column, value);
    }
  }

  private void addStored(int column, String stored) throws IOException {
    switch (type == null ? "n" : type) {
      case "s" -> addShared(column, stored);
      case "str", "inlineStr" -> row.addText(column, RichText.decoded(stored));
      case "b" -> row.add(column, truth(stored));
      case "e" -> row.add(column, new CellValue.Fault(stored));
      case "d" -> row.add(column, IsoDates.cell(stored));
      default -> row.add(column, number(stored));
    }
  }

  private void addShared(int column, String index) throws IOException {
    String text = content.strings().text(Attributes.number(index.strip(), -1));
    if (text == null) {
      row.add(column, new CellValue.Fault(index));
    } else {
      row.addText(column, text);
    }
  }

  private static CellValue truth(String stored) {
    return switch (stored.strip()) {
      case "1", "true" -> new CellValue.Bool(true);
      case "0", "false" -> new CellValue.Bool(false);
      default -> new CellValue.Fault(stored);
    };
  }

  private CellValue number(String stored) {
    return content.serials().value(stored, content.styles().format(style));
  }
}
