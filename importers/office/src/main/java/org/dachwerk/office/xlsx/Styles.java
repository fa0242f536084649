package org.dachwerk.office.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.office.cells.Attributes;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.CellFormat;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook make of the numbers in its cells. Immutable. */
final class Styles {
  private final List<CellFormat> formats;

  private Styles(List<CellFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Reads the styles' part; without one, every number is plain. */
  static Styles of(GuardedZip zip, @Nullable String part) throws IOException {
    if (part == null || !zip.has(part)) {
      return new Styles(List.of());
    }
    Map<String, CellFormat> own = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    // No workbook has as many formats as a sheet has rows; each of them is held in memory.
    Budget budget = new Budget(Bound.ROWS, zip.refusals());
    try (XmlCursor xml = zip.xml(part)) {
      xml.root();
      while (xml.child(1)) {
        if (xml.name().equals("numFmts")) {
          while (xml.child(2)) {
            budget.spend(1);
            own.put(text(xml, "numFmtId"), CellFormat.of(text(xml, "formatCode")));
          }
        } else if (xml.name().equals("cellXfs")) {
          while (xml.child(2)) {
            budget.spend(1);
            String id = text(xml, "numFmtId");
            formats.add(own.getOrDefault(id, CellFormat.builtin(Attributes.number(id, 0))));
          }
        }
      }
    }
    return new Styles(formats);
  }

  private static String text(XmlCursor xml, String attribute) {
    String value = xml.attribute(attribute);
    return value == null ? "" : value;
  }

  /** The format of a cell with this style; plain for a style that is not there. */
  CellFormat format(@Nullable String style) {
    int index = style == null ? 0 : Attributes.number(style, -1);
    return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
  }
}
