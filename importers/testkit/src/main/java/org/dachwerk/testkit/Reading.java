package org.dachwerk.testkit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Limits;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;

/**
 * Reads files the way the importer does.
 *
 * @param reader the reader of their format
 */
public record Reading(WorkbookReader reader) {

  /** Opens a file under the limits that hold by default. The caller closes it. */
  public Workbook open(Path file) throws IOException {
    return open(file, Limits.standard());
  }

  /** Opens a file under these limits. The caller closes it. */
  public Workbook open(Path file, Limits limits) throws IOException {
    String name = file.getFileName().toString();
    ReadOptions options = new ReadOptions(limits, null, null);
    return reader.open(file, name, options, NoticeSink.none());
  }

  /** The values of the first row of the first sheet. */
  public List<CellValue> values(Path file) throws IOException {
    List<CellValue> values = new ArrayList<>();
    try (Workbook workbook = open(file)) {
      for (Row row : rows(workbook.sheets().get(0))) {
        for (int i = 0; i < row.size(); i++) {
          values.add(row.value(i));
        }
      }
    }
    return values;
  }

  /** All rows of all sheets, as text. */
  public List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Workbook workbook = open(file)) {
      for (Sheet sheet : workbook.sheets()) {
        for (Row row : rows(sheet)) {
          lines.add(sheet.name() + (row.hidden() ? "! (hidden) " : "! ") + row);
        }
      }
    }
    return lines;
  }

  /** All rows of a sheet. */
  public static List<Row> rows(Sheet sheet) throws IOException {
    return rows(sheet, NoticeSink.none());
  }

  /** All rows of a sheet, with what is said about them. */
  public static List<Row> rows(Sheet sheet, NoticeSink notices) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open(notices)) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The layout of the first sheet, once it was read. */
  public SheetLayout layout(Path file) throws IOException {
    try (Workbook workbook = open(file)) {
      Sheet sheet = workbook.sheets().get(0);
      List<Row> rows = rows(sheet);
      return rows.isEmpty() ? SheetLayout.plain() : sheet.layout();
    }
  }

  /** What is said about single rows of the first sheet, in English, with the place. */
  public List<String> notices(Path file) throws IOException {
    NoticeLog log = new NoticeLog();
    try (Workbook workbook = open(file)) {
      List<Row> rows = rows(workbook.sheets().get(0), log);
      NoticeRenderer english = new NoticeRenderer(Language.EN);
      return rows.isEmpty()
          ? List.of()
          : log.notices().stream().map(english::renderWithPlace).toList();
    }
  }

  /** The German sentence with which the file is refused. */
  public String refusal(Path file) {
    return refusal(file, Limits.standard());
  }

  /** The German sentence with which the file is refused under these limits. */
  public String refusal(Path file, Limits limits) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> readAll(file, limits));
    return refused == null
        ? "not refused"
        : new NoticeRenderer(Language.DE).render(refused.notice());
  }

  /** Reads all rows of all sheets and keeps none. */
  public void readAll(Path file, Limits limits) throws IOException {
    try (Workbook workbook = open(file, limits)) {
      for (Sheet sheet : workbook.sheets()) {
        try (RowCursor cursor = sheet.open(NoticeSink.none())) {
          Row row = cursor.next();
          while (row != null) {
            row = cursor.next();
          }
        }
      }
    }
  }
}
