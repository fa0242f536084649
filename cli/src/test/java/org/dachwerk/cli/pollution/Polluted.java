package org.dachwerk.cli.pollution;

import java.util.ArrayList;
import java.util.List;

/**
 * A polluted file and what should be read from it.
 *
 * @param text the file
 * @param expected the header and the rows; empty where there is nothing to read
 */
record Polluted(String text, List<List<String>> expected) {

  static Polluted of(String text, SoundTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.header());
    lines.addAll(table.rows());
    return new Polluted(text, lines);
  }
}
