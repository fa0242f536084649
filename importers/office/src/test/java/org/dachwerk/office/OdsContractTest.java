package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.WorkbookReaderContract;

class OdsContractTest extends WorkbookReaderContract {
  @Override
  protected WorkbookReader reader() {
    return new OfficeReader();
  }

  @Override
  protected void write(Path target, List<List<String>> rows) throws IOException {
    document(rows).write(target);
  }

  final Ods document(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (List<String> row : rows) {
      xml.append("<table:table-row>");
      for (String text : row) {
        String type = text.isEmpty() ? "" : " office:value-type='string'";
        xml.append("<table:table-cell").append(type).append(">");
        xml.append(Markup.paragraphs(text)).append("</table:table-cell>");
      }
      xml.append("</table:table-row>");
    }
    return Ods.rows(xml.toString());
  }
}
