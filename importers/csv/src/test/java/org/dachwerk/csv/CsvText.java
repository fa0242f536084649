package org.dachwerk.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Workbook;

/**
 * What became of a text that was read as the file {@code liste.csv}.
 *
 * @param traits what was found out about it
 * @param rows its rows as their {@code toString} shows them
 * @param notices what was told, in order
 */
record CsvText(Map<String, String> traits, List<String> rows, List<Notice> notices) {

  static CsvText read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.standard());
  }

  static CsvText read(byte[] bytes) throws IOException {
    return read(bytes, ReadOptions.standard());
  }

  static CsvText read(byte[] bytes, ReadOptions options) throws IOException {
    Path file = Files.createTempFile("dachwerk", ".csv");
    try {
      Files.write(file, bytes);
      return read(file, options);
    } finally {
      Files.delete(file);
    }
  }

  private static CsvText read(Path file, ReadOptions options) throws IOException {
    NoticeLog log = new NoticeLog();
    List<String> rows = new ArrayList<>();
    try (Workbook workbook = new CsvWorkbookReader().open(file, "liste.csv", options, log);
        RowCursor cursor = workbook.sheets().get(0).open(log)) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        rows.add(row.toString());
      }
      return new CsvText(workbook.traits(), rows, log.notices());
    }
  }

  /** The notices as people read them. */
  List<String> sentences(Language language) {
    NoticeRenderer renderer = new NoticeRenderer(language);
    return notices.stream().map(renderer::renderWithPlace).toList();
  }
}
