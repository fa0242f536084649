package org.dachwerk.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A made-up table and how it is written; the same seed makes the same one.
 *
 * @param rows the cells, row by row; the first row is the header
 * @param delimiter what separates them
 * @param lineEnd what separates rows
 * @param allQuoted whether cells are quoted without need
 */
record Table(List<List<String>> rows, String delimiter, String lineEnd, boolean allQuoted) {
  private static final List<String> WORDS =
      List.of("Chor", "Köln", "Bund e. V.", "Brücke", "Jugend", "Süd", "O'Hara", "Verein „Ton“");
  private static final List<String> PROSE =
      List.of("Ring 1, Köln", "Kunst; Musik", "erste Zeile\nzweite Zeile", "das \"Haus\" am See");

  static Table of(Random random) {
    int width = 3 + random.nextInt(10);
    int height = 6 + random.nextInt(60);
    List<Integer> kinds = random.ints(width, 0, 6).boxed().toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(kinds.stream().map(kind -> "Spalte " + rows.size() + kind).toList());
    for (int i = 1; i < height; i++) {
      List<String> row = new ArrayList<>();
      row.add("M-" + i);
      kinds.stream().skip(1).forEach(kind -> row.add(cell(kind, random)));
      rows.add(row);
    }
    return new Table(
        rows,
        List.of(";", ",", "\t", "|").get(random.nextInt(4)),
        List.of("\n", "\r\n").get(random.nextInt(2)),
        random.nextBoolean());
  }

  private static String cell(int kind, Random random) {
    return switch (random.nextInt(8) == 0 ? -1 : kind) {
      case -1 -> "";
      case 0 -> random.nextInt(1_000) + "," + random.nextInt(10);
      case 1 -> (1 + random.nextInt(28)) + ".05.2022";
      case 2 -> PROSE.get(random.nextInt(PROSE.size()));
      case 3 -> "0" + (1_000 + random.nextInt(9_000));
      default -> WORDS.get(random.nextInt(WORDS.size()));
    };
  }

  int width() {
    return rows.get(0).size();
  }

  /** A row as it is written, without a line end. */
  String line(int row) {
    return join(rows.get(row).stream().map(this::written).toList());
  }

  /** A row of which one cell is written in another way. */
  String line(int row, int column, String written) {
    List<String> cells = new ArrayList<>(rows.get(row).stream().map(this::written).toList());
    cells.set(column, written);
    return join(cells);
  }

  String written(int row, int column) {
    return written(rows.get(row).get(column));
  }

  private String written(String cell) {
    boolean needed = cell.contains(delimiter) || cell.contains("\n") || cell.startsWith("\"");
    return allQuoted || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private String join(List<String> cells) {
    return String.join(delimiter, cells);
  }

  /** The whole file, with one line written in another way. */
  String text(int row, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(i == row ? line : line(i)).append(lineEnd);
    }
    return text.toString();
  }

  /** A row as the reader should give it. */
  static String shown(int number, List<String> cells) {
    StringBuilder text = new StringBuilder().append(number);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        text.append(" | ").append(i + 1).append('=').append(cells.get(i));
      }
    }
    return text.toString();
  }

  /** All rows as the reader should give them, the first one with this number. */
  List<String> shown(int firstNumber) {
    return rows.stream()
        .map(row -> shown(firstNumber + rows.indexOf(row), row))
        .collect(Collectors.toList());
  }
}
