package org.dachwerk.cli.pollution;

import java.util.List;

/**
 * How a table is written.
 *
 * @param delimiter stands between cells
 * @param quote stands around cells that hold a comma, a quote or a line break
 * @param escape stands before a quote inside a quoted cell
 * @param lineEnd stands behind rows
 */
record Writing(String delimiter, String quote, String escape, String lineEnd) {

  /** As RFC 4180 says it. */
  static Writing usual() {
    return new Writing(",", "\"", "\"", "\r\n");
  }

  Writing delimitedBy(String other) {
    return new Writing(other, quote, escape, lineEnd);
  }

  Writing quotedBy(String other) {
    return new Writing(delimiter, other, escape, lineEnd);
  }

  Writing escapedBy(String other) {
    return new Writing(delimiter, quote, other, lineEnd);
  }

  Writing endedBy(String other) {
    return new Writing(delimiter, quote, escape, other);
  }

  String cell(String text) {
    boolean needed =
        text.contains(",") || text.contains(delimiter.strip().isEmpty() ? "," : delimiter);
    return needed || text.contains("\"") || text.contains("\n")
        ? quote + text.replace("\"", escape + "\"") + quote
        : text;
  }

  List<String> cells(List<String> texts) {
    return texts.stream().map(this::cell).toList();
  }

  String row(List<String> texts) {
    return String.join(delimiter, cells(texts));
  }

  /** A whole file. */
  String file(SoundTable table) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.height(); i++) {
      text.append(row(table.line(i))).append(lineEnd);
    }
    return text.toString();
  }

  /** A whole file of which one line is written in another way. */
  String file(SoundTable table, int changed, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.height(); i++) {
      text.append(i == changed ? line : row(table.line(i))).append(lineEnd);
    }
    return text.toString();
  }
}
