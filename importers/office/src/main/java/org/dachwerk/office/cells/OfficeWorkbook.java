package org.dachwerk.office.cells;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;

/**
 * An opened workbook of any format of this module.
 *
 * @param format the format's short name
 * @param sheets the sheets in the order of their tabs
 * @param source what is let go of when the workbook is closed
 */
public record OfficeWorkbook(String format, List<Sheet> sheets, Closeable source)
    implements Workbook {

  public OfficeWorkbook {
    sheets = List.copyOf(sheets);
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
