package org.dachwerk.office;

import java.util.List;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.DamagedFilesContract;

final class DamagedFilesTest extends DamagedFilesContract {
  @Override
  protected WorkbookReader reader() {
    return new OfficeReader();
  }

  @Override
  protected List<String> files() {
    return List.of("liste.xlsx", "liste.ods", "liste.fods");
  }
}
