package org.dachwerk.xls;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;

/**
 * An opened workbook.
 *
 * @param sheets the sheets of cells in the order of their tabs
 * @param source what is let go of when the workbook is closed
 */
record XlsWorkbook(List<Sheet> sheets, Closeable source) implements Workbook {

  XlsWorkbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads what comes before the sheets.
   *
   * @throws org.dachwerk.table.UnreadableException if the workbook cannot be read
   */
  static XlsWorkbook read(Container container) throws IOException {
    Protection protection = Protection.of(container);
    Globals globals = Globals.read(container, protection);
    List<Sheet> sheets =
        globals.tabs().stream()
            .filter(tab -> tab.kind() == Tab.Kind.CELLS)
            .<Sheet>map(tab -> new XlsSheet(tab, container, protection, globals))
            .toList();
    return new XlsWorkbook(sheets, container);
  }

  @Override
  public String format() {
    return "xls";
  }

  @Override
  public Map<String, String> traits() {
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
