package org.dachwerk.office.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Currencies;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document, as far as they say what is in cells and which tables are seen.
 *
 * <p>Not safe for several threads.
 */
final class OdsStyles {
  /** What a style costs besides its names. */
  private static final int OVERHEAD = 64;

  /** Styles build on one another; more steps than this are a circle. */
  private static final int MOST_STEPS = 20;

  private final Budget budget;
  private final Set<String> hiding = new HashSet<>();
  private final Map<String, CellStyle> cells = new HashMap<>();
  private final Map<String, OdsFormat> formats = new HashMap<>();

  private record CellStyle(@Nullable String format, @Nullable String parent) {}

  OdsStyles(Refusals refusals) {
    this.budget = new Budget(Bound.SHARED_CHARACTERS, refusals);
  }

  /** Reads the group of styles that begins here. */
  void read(XmlCursor xml) throws IOException {
    int group = xml.depth();
    while (xml.child(group)) {
      String name = xml.attribute("name");
      if (name == null) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> readStyle(name, xml);
        case "time-style" -> {
          boolean elapsed = "false".equals(xml.attribute("truncate-on-overflow"));
          putFormat(name, elapsed ? OdsFormat.ELAPSED : OdsFormat.PLAIN);
        }
        case "number-style" -> putFormat(name, numberFormat(xml));
        default -> {}
      }
    }
  }

  private void readStyle(String name, XmlCursor xml) throws IOException {
    String family = xml.attribute("family");
    if ("table-cell".equals(family)) {
      CellStyle style =
          new CellStyle(xml.attribute("data-style-name"), xml.attribute("parent-style-name"));
      if (cells.put(name, style) == null) {
        budget.spend(name.length() + OVERHEAD);
      }
    } else if ("table".equals(family)) {
      int inside = xml.depth();
      while (xml.child(inside)) {
        if ("false".equals(xml.attribute("display")) && hiding.add(name)) {
          budget.spend(name.length() + OVERHEAD);
        }
      }
    }
  }

  private void putFormat(String name, OdsFormat format) throws IOException {
    if (formats.put(name, format) == null) {
      budget.spend(name.length() + OVERHEAD);
    }
  }

  private static OdsFormat numberFormat(XmlCursor xml) throws IOException {
    OdsFormat format = OdsFormat.PLAIN;
    int inside = xml.depth();
    while (xml.child(inside)) {
      if (xml.name().equals("text") && Currencies.isIn(xml.text())) {
        format = OdsFormat.CURRENCY;
      }
    }
    return format;
  }

  /** Whether a table of this style is seen. */
  Visibility visibility(@Nullable String style) {
    return Visibility.hiddenIf(style != null && hiding.contains(style));
  }

  /** The format of a cell of this style. */
  OdsFormat format(@Nullable String style) {
    String name = style;
    for (int step = 0; name != null && step < MOST_STEPS; step++) {
      CellStyle found = cells.get(name);
      if (found == null) {
        return OdsFormat.UNKNOWN;
      }
      if (found.format() != null) {
        return formats.getOrDefault(found.format(), OdsFormat.UNKNOWN);
      }
      name = found.parent();
    }
    return OdsFormat.UNKNOWN;
  }
}
