package org.dachwerk.cli.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A fault that real CSV files have.
 *
 * @param name what it is
 * @param files how many files of the published Pollock benchmark have it; 0 for a fault of our own
 * @param share how often real files have it, in per cent, as that benchmark found
 * @param fault pollutes a table
 */
record Pollution(String name, int files, double share, Fault fault) {

  /** Pollutes a table. */
  @FunctionalInterface
  interface Fault {
    Polluted apply(SoundTable table, Random random);
  }

  static List<Pollution> all() {
    return List.of(
        new Pollution("sound", 1, 0.88, (t, r) -> usual(t)),
        new Pollution("stray quote", 756, 0.2, RowFaults::strayQuote),
        new Pollution("delimiter missing", 672, 5.6, RowFaults::missingDelimiter),
        new Pollution("delimiter extra", 756, 6.2, RowFaults::extraDelimiter),
        new Pollution("row of blanks", 84, 0.3, RowFaults::rowOfBlanks),
        new Pollution("line feeds", 1, 38, (t, r) -> written(t, Writing.usual().endedBy("\n"))),
        new Pollution(
            "carriage returns", 1, 0.2, (t, r) -> written(t, Writing.usual().endedBy("\r"))),
        new Pollution("both line ends", 0, 0, (t, r) -> usual(t)),
        new Pollution("mixed line ends", 0, 0, Pollution::mixedLineEnds),
        new Pollution(
            "semicolons", 1, 18.7, (t, r) -> written(t, Writing.usual().delimitedBy(";"))),
        new Pollution("tabs", 1, 0.1, (t, r) -> written(t, Writing.usual().delimitedBy("\t"))),
        new Pollution(
            "commas and blanks", 1, 2.3, (t, r) -> written(t, Writing.usual().delimitedBy(", "))),
        new Pollution("blanks", 1, 0.1, (t, r) -> written(t, Writing.usual().delimitedBy(" "))),
        new Pollution("no header", 1, 10.6, (t, r) -> noHeader(t)),
        new Pollution("preamble", 1, 6.3, (t, r) -> preamble(t)),
        new Pollution("table below narrower", 1, 1.4, (t, r) -> tableBelow(t, r, -1)),
        new Pollution("table below", 1, 1.4, (t, r) -> tableBelow(t, r, 0)),
        new Pollution("table below wider", 1, 1.4, (t, r) -> tableBelow(t, r, 1)),
        new Pollution("two header rows", 1, 1.05, (t, r) -> headerRows(t, 2)),
        new Pollution("three header rows", 1, 1.05, (t, r) -> headerRows(t, 3)),
        new Pollution("nothing", 1, 0.3, (t, r) -> new Polluted("", List.of())),
        new Pollution(
            "no last line end", 1, 0.88, (t, r) -> Polluted.of(usual(t).text().stripTrailing(), t)),
        new Pollution(
            "two last line ends", 1, 0.88, (t, r) -> Polluted.of(usual(t).text() + "\r\n", t)),
        new Pollution("header alone", 1, 0.88, (t, r) -> usual(t.top(0))),
        new Pollution("one row", 1, 0.88, (t, r) -> usual(t.top(1))),
        new Pollution(
            "backslashes", 1, 0.14, (t, r) -> written(t, Writing.usual().escapedBy("\\"))),
        new Pollution("no escape", 1, 0.13, (t, r) -> written(t, Writing.usual().escapedBy(""))),
        new Pollution(
            "apostrophes",
            1,
            0.13,
            (t, r) -> written(t, Writing.usual().quotedBy("'").escapedBy(""))));
  }

  Polluted pollute(SoundTable table, Random random) {
    return fault.apply(table, random);
  }

  private static Polluted usual(SoundTable table) {
    return written(table, Writing.usual());
  }

  private static Polluted written(SoundTable table, Writing writing) {
    return Polluted.of(writing.file(table), table);
  }

  private static Polluted mixedLineEnds(SoundTable table, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.height(); i++) {
      String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      text.append(Writing.usual().row(table.line(i))).append(end);
    }
    return Polluted.of(text.toString(), table);
  }

  private static Polluted noHeader(SoundTable table) {
    String text = usual(table).text();
    return new Polluted(text.substring(text.indexOf("\r\n") + 2), table.rows());
  }

  private static Polluted preamble(SoundTable table) {
    String padding = ",".repeat(table.width() - 1) + "\r\n";
    return Polluted.of("Bestand" + padding + padding + usual(table).text(), table);
  }

  /** Expected is the first table; the other one must not get into it. */
  private static Polluted tableBelow(SoundTable table, Random random, int difference) {
    int width = table.width() + difference;
    StringBuilder text = new StringBuilder(usual(table).text());
    for (int i = 0; i < table.height(); i++) {
      List<String> cells = new ArrayList<>(table.line(i));
      if (difference > 0) {
        cells.add(i == 0 ? "Zusatz" : "z" + random.nextInt(99));
      }
      text.append(Writing.usual().row(cells.subList(0, width))).append("\r\n");
    }
    return Polluted.of(text.toString(), table);
  }

  private static Polluted headerRows(SoundTable table, int count) {
    String header = Writing.usual().row(table.header()) + "\r\n";
    List<String> joined =
        table.header().stream().map(name -> (name + " ").repeat(count).strip()).toList();
    return Polluted.of(header.repeat(count - 1) + usual(table).text(), table.with(0, joined));
  }
}
