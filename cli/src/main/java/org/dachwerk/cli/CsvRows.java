package org.dachwerk.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dachwerk.dataset.WholeFile;

/** A CSV file as RFC 4180 describes it, but with line feeds: commas, UTF-8, no byte order mark. */
final class CsvRows implements Closeable {
  private final WholeFile file;
  private final Writer out;

  private CsvRows(WholeFile file) {
    this.file = file;
    this.out = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
  }

  static CsvRows create(Path path) throws IOException {
    return new CsvRows(WholeFile.create(path));
  }

  void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(cells.get(i), cells.size()));
    }
    out.write('\n');
  }

  /** A lone empty cell is quoted, since an empty line might be taken for none. */
  private static String quoted(String text, int width) {
    boolean needed = text.isEmpty() && width == 1;
    for (int i = 0; i < text.length() && !needed; i++) {
      char character = text.charAt(i);
      needed = character == ',' || character == '"' || character == '\n' || character == '\r';
    }
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  void commit() throws IOException {
    out.flush();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
