package org.dachwerk.csv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.csv.Dialect.Escape;
import org.dachwerk.csv.Dialect.Padding;
import org.dachwerk.notice.Language;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;

/** A text file as a workbook of one sheet. */
final class CsvWorkbook implements Workbook {
  private final CsvSheet sheet;
  private final Map<String, String> traits;

  CsvWorkbook(CsvSheet sheet, Encoding encoding, Dialect dialect) {
    this.sheet = sheet;
    Map<String, String> found = new LinkedHashMap<>();
    found.put("encoding", encoding.familiarName());
    found.put("delimiter", delimiter(dialect));
    found.put("quote", String.valueOf(dialect.quote()));
    if (dialect.escape() == Escape.BACKSLASH) {
      found.put("escape", "\\");
    }
    this.traits = Collections.unmodifiableMap(found);
  }

  private static String delimiter(Dialect dialect) {
    String name = Dialect.nameOf(dialect.delimiter(), Language.EN);
    return dialect.padding() == Padding.BLANK ? name + " " : name;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Map<String, String> traits() {
    return traits;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(sheet);
  }

  @Override
  public void close() {
    // Only cursors hold the file.
  }
}
