package org.dachwerk.importer;

import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.MessageCatalogue;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.Severity;

/** What can be said about finding tables and matching columns. */
public enum ImportCode implements NoticeCode {
  /** No sheet of any input has a table that is understood. */
  NO_TABLE("no-table", Severity.ERROR),
  /** A visible sheet beside good ones has no table that is understood; argument {@code rows}. */
  SHEET_NOT_RECOGNISED("sheet-not-recognised", Severity.WARNING),
  /** A hidden sheet without a table, such as a list of choices; argument {@code rows}. */
  SHEET_HIDDEN_SKIPPED("sheet-hidden-skipped", Severity.INFO),
  /** A hidden sheet with a table was read; argument {@code sheet}. */
  SHEET_HIDDEN_READ("sheet-hidden-read", Severity.WARNING),
  /** A sheet was left out because the user said so. */
  SHEET_IGNORED("sheet-ignored", Severity.INFO),
  /** A sheet that the user named does not exist; argument {@code sheet}. */
  SHEET_UNKNOWN("sheet-unknown", Severity.ERROR),
  /** A field that the user set does not exist; argument {@code field}. */
  FIELD_UNKNOWN("field-unknown", Severity.ERROR),
  /** What stands above the header; argument {@code text}. */
  ROWS_ABOVE_HEADER("rows-above-header", Severity.INFO),
  /** Hidden rows were read like any; argument {@code rows}. */
  ROWS_HIDDEN("rows-hidden", Severity.INFO),
  /** Hidden columns were read like any; argument {@code columns}. */
  COLUMNS_HIDDEN("columns-hidden", Severity.INFO),
  /** No field claims a column; its values are kept as additional data. */
  COLUMN_UNMAPPED("column-unmapped", Severity.INFO),
  /**
   * Two columns claim one field; the later one is kept as additional data; argument {@code other}.
   */
  COLUMN_DUPLICATE("column-duplicate", Severity.WARNING),
  /** A column has values but no header. */
  COLUMN_WITHOUT_HEADER("column-without-header", Severity.INFO),
  /** A totals row was skipped. */
  ROW_TOTAL("row-total", Severity.INFO),
  /** A row that only titles the rows under it was skipped. */
  ROW_SECTION("row-section", Severity.INFO),
  /** A note below the table was skipped. */
  ROW_FOOTER("row-footer", Severity.INFO),
  /** A row that repeats the header was skipped. */
  ROW_HEADER_REPEATED("row-header-repeated", Severity.INFO),
  /** A row that says with a dash that there is nothing was skipped. */
  ROW_EMPTY_ENTRY("row-empty-entry", Severity.INFO),
  /** A file of a folder is not a spreadsheet or one of Dachwerk's own outputs. */
  INPUT_PASSED_OVER("input-passed-over", Severity.INFO);

  private static final MessageCatalogue MESSAGES =
      new MessageCatalogue(ImportCode.class, "messages");

  private final String id;
  private final Severity severity;

  ImportCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Effect effect() {
    return Effect.NONE;
  }

  @Override
  public String template(Language language) {
    return MESSAGES.template(id, language);
  }
}
