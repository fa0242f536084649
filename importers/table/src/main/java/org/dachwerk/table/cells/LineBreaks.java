package org.dachwerk.table.cells;

/** Line breaks within a text, which are LF in every format. */
final class LineBreaks {
  private LineBreaks() {}

  static String asLf(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
