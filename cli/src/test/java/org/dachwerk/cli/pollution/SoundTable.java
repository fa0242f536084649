package org.dachwerk.cli.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A made-up table without faults; the same seed makes the same one.
 *
 * @param header one text a column, all different
 * @param rows one text a column each, blank ones empty
 */
record SoundTable(List<String> header, List<List<String>> rows) {
  private static final List<String> HEADERS =
      List.of(
          "Nr",
          "Posten",
          "Menge",
          "Preis",
          "Tag",
          "Beginn",
          "Adresse im Netz",
          "Farbe",
          "Lager",
          "Gewicht",
          "Los",
          "Hinweis");
  private static final List<String> WORDS =
      List.of("rot", "blau", "Köln", "Süd", "Eiche", "Papier", "O'Hara", "Halle", "GRÜN");
  private static final List<String> PHRASES =
      List.of(
          "Kiste mit Deckel",
          "Tisch, rund",
          "große Bank",
          "Rahmen \"Alt\" breit",
          "erste Zeile\nzweite Zeile",
          "Lampe; matt, weiß",
          "Stuhl",
          "Regal, 80 cm, Fichte");

  /** Kinds of columns, each with its own shape of texts. */
  private enum Kind {
    NUMBER,
    WORD,
    COUNT,
    PRICE,
    DAY,
    TIME,
    LINK,
    PHRASE,
    CODE,
    REMARK
  }

  static SoundTable of(Random random) {
    int width = 3 + random.nextInt(10);
    int height = 5 + random.nextInt(116);
    Kind[] kinds = new Kind[width];
    kinds[0] = random.nextBoolean() ? Kind.NUMBER : Kind.DAY;
    for (int i = 1; i < width; i++) {
      kinds[i] = Kind.values()[random.nextInt(Kind.values().length)];
    }
    kinds[random.nextInt(width)] = Kind.PHRASE;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<String> row = new ArrayList<>();
      for (Kind kind : kinds) {
        row.add(cell(kind, i, random));
      }
      rows.add(row);
    }
    return new SoundTable(HEADERS.subList(0, width), rows);
  }

  private static String cell(Kind kind, int row, Random random) {
    return switch (kind) {
      case NUMBER -> String.valueOf(row + 1);
      case WORD -> WORDS.get(random.nextInt(WORDS.size()));
      case COUNT -> String.valueOf(random.nextInt(500));
      case PRICE -> random.nextInt(300) + "." + (10 + random.nextInt(90));
      case DAY ->
          String.format(
              Locale.ROOT, "%02d.%02d.2021", 1 + random.nextInt(28), 1 + random.nextInt(12));
      case TIME -> String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60));
      case LINK -> "https://example.org/" + random.nextInt(10_000);
      case PHRASE -> PHRASES.get(random.nextInt(PHRASES.size()));
      case CODE -> "K-" + (1_000 + random.nextInt(9_000));
      case REMARK -> random.nextInt(4) == 0 ? "siehe Liste " + random.nextInt(9) : "";
    };
  }

  int width() {
    return header.size();
  }

  /** The header, as row 0, and the rows below it. */
  List<String> line(int row) {
    return row == 0 ? header : rows.get(row - 1);
  }

  /** How many lines there are, the header's included. */
  int height() {
    return rows.size() + 1;
  }

  /** The same table with one line exchanged. */
  SoundTable with(int row, List<String> cells) {
    if (row == 0) {
      return new SoundTable(cells, rows);
    }
    List<List<String>> changed = new ArrayList<>(rows);
    changed.set(row - 1, cells);
    return new SoundTable(header, changed);
  }

  /** The first rows alone. */
  SoundTable top(int count) {
    return new SoundTable(header, rows.subList(0, count));
  }
}
