package org.dachwerk.table;

import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.MessageCatalogue;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.Severity;

/** What can be said about a file, a sheet or a row as such, before anyone asks what it means. */
public enum TableCode implements NoticeCode {
  /** There is no such file. */
  FILE_MISSING("file-missing", Severity.ERROR),
  /** The file may not be read. */
  FILE_NOT_ACCESSIBLE("file-not-accessible", Severity.ERROR),
  /** The file has no bytes, or nothing but blanks. */
  FILE_EMPTY("file-empty", Severity.ERROR),
  /** The content is that of a known format, which is not read; argument {@code format}. */
  FILE_FORMAT_FOREIGN("file-format-foreign", Severity.ERROR),
  /** The content is not that of a spreadsheet. */
  FILE_FORMAT_UNKNOWN("file-format-unknown", Severity.ERROR),
  /** The file is protected by a password. */
  FILE_ENCRYPTED("file-encrypted", Severity.ERROR),
  /** The file breaks off or contradicts itself; argument {@code detail}. */
  FILE_DAMAGED("file-damaged", Severity.ERROR),
  /**
   * The file goes beyond a limit; arguments {@code limit} (a name of {@link Limits}), {@code
   * bound}.
   */
  LIMIT_EXCEEDED("limit-exceeded", Severity.ERROR),
  /**
   * The text is not in the encoding that was asked for; arguments {@code encoding}, {@code line}.
   */
  ENCODING_WRONG("encoding-wrong", Severity.ERROR),
  /** The encoding was found by exclusion, not by a mark; argument {@code encoding}. */
  ENCODING_ASSUMED("encoding-assumed", Severity.INFO),
  /** A quote that opens or closes nothing was kept as text. */
  QUOTE_STRAY("quote-stray", Severity.WARNING),
  /** A row has more cells than the first ones; arguments {@code cells}, {@code expected}. */
  ROW_TOO_LONG("row-too-long", Severity.WARNING),
  /**
   * A row has one empty cell too many, which was left out because its cells are in their columns
   * then; argument {@code expected}.
   */
  CELL_SURPLUS("cell-surplus", Severity.WARNING),
  /**
   * Two cells without a delimiter between them were parted where their columns show it; argument
   * {@code expected}.
   */
  CELLS_PARTED("cells-parted", Severity.WARNING),
  /** A row has another delimiter than the others; arguments {@code delimiter}, {@code expected}. */
  ROW_RESPLIT("row-resplit", Severity.WARNING),
  /**
   * A row lacks a cell, perhaps for want of a delimiter; arguments {@code cells}, {@code expected}.
   */
  ROW_TOO_SHORT("row-too-short", Severity.WARNING),
  /** A cell is longer than spreadsheet programs can hold (32,767 characters). */
  CELL_TOO_LONG("cell-too-long", Severity.WARNING);

  private static final MessageCatalogue MESSAGES =
      new MessageCatalogue(TableCode.class, "messages");

  private final String id;
  private final Severity severity;

  TableCode(String id, Severity severity) {
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
