package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dachwerk.notice.CellRef;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.WorkbookReaderContract;

final class XlsxContractTest extends WorkbookReaderContract {
  @Override
  protected WorkbookReader reader() {
    return new OfficeReader();
  }

  @Override
  protected void write(Path target, List<List<String>> rows) throws IOException {
    StringBuilder xml = new StringBuilder();
    for (int row = 1; row <= rows.size(); row++) {
      xml.append("<row r='").append(row).append("'>");
      for (int column = 1; column <= rows.get(row - 1).size(); column++) {
        String text = rows.get(row - 1).get(column - 1);
        xml.append(
            "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                .formatted(CellRef.columnName(column), row, Markup.escaped(text)));
      }
      xml.append("</row>");
    }
    Xlsx.rows(xml.toString()).write(target);
  }
}
