package org.dachwerk.xls;

import java.util.List;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.DamagedFilesContract;

final class DamagedFilesTest extends DamagedFilesContract {
  @Override
  protected WorkbookReader reader() {
    return new XlsReader();
  }

  @Override
  protected List<String> files() {
    return List.of("liste.xls");
  }
}
