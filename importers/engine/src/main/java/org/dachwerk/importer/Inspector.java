package org.dachwerk.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.dataset.Inspection;
import org.dachwerk.dataset.Inspection.InspectedSheet;
import org.dachwerk.dataset.Inspection.Visibility;
import org.dachwerk.importer.OpenInputs.InputSheet;
import org.dachwerk.importer.find.TableSplitter;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReaders;

/**
 * Shows how inputs are understood, without judging a value: encodings, sheets, tables, and which
 * column became which field.
 *
 * <p>Immutable and safe for several threads.
 */
public final class Inspector {
  private final WorkbookReaders readers;
  private final ImportOptions options;

  public Inspector(WorkbookReaders readers, ImportOptions options) {
    this.readers = readers;
    this.options = options;
  }

  /** Reads with all format modules on the class path. */
  public static Inspector with(ImportOptions options) {
    return new Inspector(WorkbookReaders.installed(), options);
  }

  /**
   * Reads an input once from top to bottom.
   *
   * @param visitor takes its tables as they were read, secrets included
   * @return what was understood, without secrets
   * @throws org.dachwerk.table.UnreadableException if the input cannot be read
   * @throws IOException if reading fails, or the visitor does
   */
  public Inspection inspect(Input input, TableVisitor visitor) throws IOException {
    NoticeLog log = new NoticeLog();
    NoticeSink notices = new SecretFilter(log);
    try (Workbook workbook = readers.open(input.file(), input.name(), options.read(), notices)) {
      List<InspectedSheet> sheets = new ArrayList<>();
      for (Sheet sheet : workbook.sheets()) {
        sheets.add(inspect(new InputSheet(input.name(), sheet), notices, visitor));
      }
      return new Inspection(
          input.name(), workbook.format(), workbook.traits(), sheets, log.notices());
    }
  }

  private InspectedSheet inspect(InputSheet input, NoticeSink notices, TableVisitor visitor)
      throws IOException {
    Sheet sheet = input.sheet();
    String name = sheet.name() == null ? input.file() : sheet.name();
    SheetPlan plan = new SheetPlan(input, options.sheets().get(name), options.set());
    visitor.sheet(sheet.name());
    TableSurvey survey = new TableSurvey(visitor);
    TableSplitter.split(sheet, plan.matcher(), notices, survey);
    return new InspectedSheet(
        sheet.name(), sheet.hidden() ? Visibility.HIDDEN : Visibility.VISIBLE, survey.tables());
  }
}
