package org.dachwerk.cli.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Faults of a single row, the header included, somewhere in a table. */
final class RowFaults {
  private static final Writing USUAL = Writing.usual();

  private RowFaults() {}

  /** One quote before the text of a cell; it is part of the text. */
  static Polluted strayQuote(SoundTable table, Random random) {
    int row = random.nextInt(table.height());
    int column = random.nextInt(table.width());
    List<String> texts = new ArrayList<>(table.line(row));
    List<String> cells = new ArrayList<>(USUAL.cells(texts));
    String cell = cells.get(column);
    boolean isQuoted = cell.startsWith("\"");
    cells.set(column, isQuoted ? "\"\"" + cell.substring(1) : "\"" + cell);
    texts.set(column, "\"" + texts.get(column));
    String line = String.join(",", cells);
    return Polluted.of(USUAL.file(table, row, line), table.with(row, texts));
  }

  /** Two cells glued together. */
  static Polluted missingDelimiter(SoundTable table, Random random) {
    int row = random.nextInt(table.height());
    int column = 1 + random.nextInt(table.width() - 1);
    List<String> cells = new ArrayList<>(USUAL.cells(table.line(row)));
    String glued = cells.remove(column);
    cells.set(column - 1, cells.get(column - 1) + glued);
    return Polluted.of(USUAL.file(table, row, String.join(",", cells)), table);
  }

  /** One empty cell too many, in front of another or at the end. */
  static Polluted extraDelimiter(SoundTable table, Random random) {
    int row = random.nextInt(table.height());
    List<String> cells = new ArrayList<>(USUAL.cells(table.line(row)));
    cells.add(random.nextInt(table.width()), "");
    return Polluted.of(USUAL.file(table, row, String.join(",", cells)), table);
  }

  /** One row with blanks for delimiters. */
  static Polluted rowOfBlanks(SoundTable table, Random random) {
    int row = random.nextInt(table.height());
    String line = String.join(" ", USUAL.cells(table.line(row)));
    return Polluted.of(USUAL.file(table, row, line), table);
  }
}
