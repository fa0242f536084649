package org.dachwerk.xls;

import java.io.IOException;
import java.nio.file.Path;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.table.cells.Refusals;

/**
 * Reads the old binary workbooks of Excel 97 to 2003 (.xls).
 *
 * <p>It is sure of every OLE2 file, because what is in one stands anywhere in it: one that holds no
 * workbook is refused by {@link #open}, with the name of what it is.
 */
public final class XlsReader implements WorkbookReader {

  @Override
  public Fit fit(FileHead head) {
    return head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) ? Fit.SURE : Fit.NO;
  }

  @Override
  public Workbook open(Path file, String name, ReadOptions options, NoticeSink notices)
      throws IOException {
    Container container = Container.open(file, new Refusals(name, options.limits()));
    Workbook opened = null;
    try {
      opened = XlsWorkbook.read(container);
      return opened;
    } finally {
      if (opened == null) {
        container.close();
      }
    }
  }
}
