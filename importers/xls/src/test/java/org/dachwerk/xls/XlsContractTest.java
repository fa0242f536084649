package org.dachwerk.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.WorkbookReaderContract;

final class XlsContractTest extends WorkbookReaderContract {
  @Override
  protected WorkbookReader reader() {
    return new XlsReader();
  }

  @Override
  protected void write(Path target, List<List<String>> rows) throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        if (!text.isEmpty()) {
          records.add(Biff.label(row, column, text));
        }
      }
    }
    Xls.records(records.toArray(byte[][]::new)).write(target);
  }
}
