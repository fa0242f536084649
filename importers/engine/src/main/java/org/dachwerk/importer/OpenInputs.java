package org.dachwerk.importer;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReaders;

/** All inputs of a run, opened, and their sheets in input order. */
final class OpenInputs implements Closeable {
  private final List<Workbook> workbooks = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<InputSheet> sheets = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /**
   * A sheet of an input.
   *
   * @param file the base name of the input
   * @param sheet the sheet
   */
  record InputSheet(String file, Sheet sheet) {}

  private OpenInputs() {}

  static OpenInputs open(List<Input> inputs, WorkbookReaders readers, ImportOptions options)
      throws IOException {
    OpenInputs open = new OpenInputs();
    try {
      for (Input input : inputs) {
        NoticeSink sink = open.notices::add;
        Workbook workbook = readers.open(input.file(), input.name(), options.read(), sink);
        open.workbooks.add(workbook);
        open.files.add(input.name());
        workbook.sheets().forEach(sheet -> open.sheets.add(new InputSheet(input.name(), sheet)));
      }
      return open;
    } catch (IOException e) {
      open.close();
      throw e;
    }
  }

  /** The base names of the inputs, of those without any sheet, too. */
  List<String> files() {
    return files;
  }

  List<InputSheet> sheets() {
    return sheets;
  }

  /** What the readers said when the files were opened. */
  List<Notice> notices() {
    return notices;
  }

  @Override
  public void close() throws IOException {
    for (Workbook workbook : workbooks) {
      workbook.close();
    }
  }
}
