package org.dachwerk.report;

import java.util.List;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.RecordType;

/** The parts of the page about sheets: what was checked, and what each column was taken for. */
final class HtmlSheets {
  private static final List<String> COUNTS =
      List.of("read", "written", "withheld", "rejected", "skipped", "values");

  private final HtmlPage page;
  private final ReportContent content;
  private final Wording wording;
  private final Sentences sentences;

  HtmlSheets(HtmlPage page, ReportContent content) {
    this.page = page;
    this.content = content;
    this.wording = content.wording();
    this.sentences = new Sentences(content);
  }

  /** The counts of each sheet, and of all together where there are several. */
  void writeRows() {
    List<SheetSummary> sheets = content.run().sheets();
    RowCounts all = RowCounts.ofAll(sheets);
    page.begin("section", "id", "checked");
    page.text("h2", wording.text("checked.heading"));
    page.text("p", sentences.rows(all));
    page.begin("table");
    page.begin("thead").begin("tr");
    page.text("th", wording.text("sheet.heading"), "scope", "col");
    page.text("th", wording.text("sheet.kind"), "scope", "col");
    for (String count : COUNTS) {
      page.text("th", wording.text("sheet." + count), "scope", "col", "class", "number");
    }
    page.end().end();
    page.begin("tbody");
    sheets.forEach(this::writeSheet);
    page.end().end().end();
  }

  private void writeSheet(SheetSummary sheet) {
    page.begin("tr");
    page.text("th", sentences.name(sheet), "scope", "row");
    page.text("td", sentences.kind(sheet));
    writeNumber(sheet.rowsRead());
    writeNumber(sheet.recordsWritten());
    writeNumber(sheet.recordsWithheld());
    writeNumber(sheet.rowsRejected());
    writeNumber(sheet.rowsSkipped());
    writeNumber(sheet.valuesRejected());
    page.end();
  }

  private void writeNumber(long number) {
    page.text("td", Long.toString(number), "class", "number");
  }

  /** The columns of each sheet that has any. */
  void writeColumns() {
    page.begin("section", "id", "columns");
    page.text("h2", wording.text("columns.heading"));
    for (SheetSummary sheet : content.run().sheets()) {
      if (!sheet.columns().isEmpty()) {
        page.begin("table");
        page.text("caption", sentences.name(sheet));
        page.begin("thead").begin("tr");
        for (String column : List.of("letters", "header", "field", "how")) {
          page.text("th", wording.text("columns." + column), "scope", "col");
        }
        page.end().end();
        page.begin("tbody");
        sheet.columns().forEach(column -> writeColumn(sheet, column));
        page.end().end();
      }
    }
    page.end();
  }

  private void writeColumn(SheetSummary sheet, ColumnSummary column) {
    boolean claimed = column.field() != null;
    page.begin("tr", "class", claimed ? "claimed" : "unclaimed");
    page.text("th", column.column(), "scope", "row");
    page.text("td", Visible.text(column.header()));
    page.text("td", field(sheet, column));
    page.text("td", Visible.text(wording.term("how", column.how())));
    page.end();
  }

  private String field(SheetSummary sheet, ColumnSummary column) {
    String path = column.field();
    if (path == null) {
      return wording.text("columns.none");
    }
    boolean known = RecordType.byCode(sheet.kind()).isPresent();
    return Visible.text(known ? content.options().labels().label(sheet.kind(), path) : path);
  }
}
