package org.dachwerk.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.testkit.WorkbookReaderContract;

final class CsvWorkbookReaderTest extends WorkbookReaderContract {
  @Override
  protected WorkbookReader reader() {
    return new CsvWorkbookReader();
  }

  @Override
  protected void write(Path target, List<List<String>> rows) throws IOException {
    String text =
        rows.stream()
            .map(row -> row.stream().map(CsvWorkbookReaderTest::quoted))
            .map(cells -> cells.collect(Collectors.joining(";")) + "\r\n")
            .collect(Collectors.joining());
    Files.writeString(target, text);
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
