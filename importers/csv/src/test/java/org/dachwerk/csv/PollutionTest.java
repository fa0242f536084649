package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dachwerk.notice.CellRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables of many shapes, each with one fault of the kinds that real files suffer from. */
final class PollutionTest {
  private static final int TABLES = 120;

  @TestFactory
  List<DynamicTest> everyRowOfAPollutedTableIsRecovered() {
    return List.of(
        test("a sound table", (table, random) -> new Polluted(table.text(-1, ""), table.shown(1))),
        test("no line end at the end", PollutionTest::withoutLastLineEnd),
        test("blank lines at the end", PollutionTest::withBlankEnd),
        test("a title above", PollutionTest::withTitle),
        test("a padded title above", PollutionTest::withPaddedTitle),
        test("a footer below", PollutionTest::withFooter),
        test("one empty cell too many", PollutionTest::withExtraCell),
        test("one delimiter missing", PollutionTest::withMissingDelimiter),
        test("a stray quote", PollutionTest::withStrayQuote));
  }

  private static DynamicTest test(String fault, Pollution pollution) {
    return DynamicTest.dynamicTest(fault, () -> check(pollution));
  }

  private static void check(Pollution pollution) throws IOException {
    List<String> failures = new ArrayList<>();
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      Polluted polluted = pollution.apply(Table.of(random), random);
      CsvText text = CsvText.read(polluted.text());
      List<String> rows = text.rows();
      List<String> told =
          text.notices().stream().map(notice -> notice.code().id() + " " + notice.where()).toList();
      if (rows.equals(polluted.mended()) && told.size() == 1 && isMending(told.get(0))) {
        continue;
      }
      if (!told.equals(polluted.notices())) {
        failures.add("seed " + seed + " told " + told + ", not " + polluted.notices());
      }
      if (!rows.equals(polluted.rows())) {
        List<String> lost = new ArrayList<>(polluted.rows());
        lost.removeAll(rows);
        rows.removeAll(polluted.rows());
        failures.add("seed " + seed + " lost " + lost + " and read " + rows);
      }
    }
    assertThat(failures).isEmpty();
  }

  private static boolean isMending(String told) {
    return told.startsWith("cell-surplus") || told.startsWith("cells-parted");
  }

  private static Polluted withoutLastLineEnd(Table table, Random random) {
    String text = table.text(-1, "");
    return new Polluted(
        text.substring(0, text.length() - table.lineEnd().length()), table.shown(1));
  }

  private static Polluted withBlankEnd(Table table, Random random) {
    return new Polluted(table.text(-1, "") + table.lineEnd().repeat(2), table.shown(1));
  }

  private static Polluted withTitle(Table table, Random random) {
    String title = "Liste der Vereine, Stand: Mai" + table.lineEnd().repeat(2);
    return table.delimiter().equals(",")
        ? new Polluted(table.text(-1, ""), table.shown(1))
        : new Polluted(
            title + table.text(-1, ""), concat("1 | 1=Liste der Vereine, Stand: Mai", table));
  }

  private static List<String> concat(String first, Table table) {
    List<String> rows = new ArrayList<>(List.of(first));
    rows.addAll(table.shown(3));
    return rows;
  }

  private static Polluted withPaddedTitle(Table table, Random random) {
    String padding = table.delimiter().repeat(table.width() - 1);
    String title = "Liste" + padding + table.lineEnd() + padding + table.lineEnd();
    return new Polluted(title + table.text(-1, ""), concat("1 | 1=Liste", table));
  }

  private static Polluted withFooter(Table table, Random random) {
    List<String> rows = table.shown(1);
    rows.add((rows.size() + 2) + " | 1=Summe: " + rows.size());
    return new Polluted(table.text(-1, "") + table.lineEnd() + "Summe: " + (rows.size() - 1), rows);
  }

  private static Polluted withExtraCell(Table table, Random random) {
    int row = random.nextInt(table.rows().size());
    int column = random.nextInt(table.width());
    List<String> cells = new ArrayList<>(table.rows().get(row));
    cells.add(column, "");
    String line = table.line(row, column, table.delimiter() + table.written(row, column));
    boolean isFilled = !cells.get(cells.size() - 1).isEmpty();
    return new Polluted(
        table.text(row, line),
        withRow(table, row, cells),
        isFilled ? List.of("row-too-long liste.csv!" + (row + 1)) : List.of(),
        table.shown(1));
  }

  private static Polluted withMissingDelimiter(Table table, Random random) {
    int row = random.nextInt(table.rows().size());
    List<String> cells = new ArrayList<>(table.rows().get(row));
    String last = cells.remove(cells.size() - 1);
    String line = table.line(row);
    String tail = table.delimiter() + table.written(row, table.width() - 1);
    String glued =
        line.substring(0, line.length() - tail.length()) + "x" + last.replaceAll("\\W", "");
    boolean wasQuoted = table.written(row, cells.size() - 1).endsWith("\"");
    if (wasQuoted || cells.get(cells.size() - 1).isEmpty()) {
      return new Polluted(table.text(-1, ""), table.shown(1));
    }
    String tailText = "x" + last.replaceAll("\\W", "");
    List<String> parted = new ArrayList<>(cells);
    parted.add(tailText);
    cells.set(cells.size() - 1, cells.get(cells.size() - 1) + tailText);
    return new Polluted(
        table.text(row, glued),
        withRow(table, row, cells),
        List.of("row-too-short liste.csv!" + (row + 1)),
        withRow(table, row, parted));
  }

  private static Polluted withStrayQuote(Table table, Random random) {
    int row = random.nextInt(table.rows().size());
    int column = random.nextInt(table.width());
    String cell = table.rows().get(row).get(column);
    List<String> cells = new ArrayList<>(table.rows().get(row));
    cells.set(column, '"' + cell);
    String line = table.line(row, column, '"' + table.written(row, column));
    String place = new CellRef("liste.csv", null, row + 1, column + 1).toString();
    return new Polluted(
        table.text(row, line), withRow(table, row, cells), List.of("quote-stray " + place));
  }

  private static List<String> withRow(Table table, int row, List<String> cells) {
    List<String> rows = table.shown(1);
    rows.set(row, Table.shown(row + 1, cells));
    return rows;
  }

  /**
   * A polluted file.
   *
   * @param rows the rows that a person would see in it
   * @param notices what should be told of it: codes and places
   * @param mended the rows if the fault is put right, as may happen where it is beyond doubt
   */
  private record Polluted(
      String text, List<String> rows, List<String> notices, List<String> mended) {

    Polluted(String text, List<String> rows) {
      this(text, rows, List.of());
    }

    Polluted(String text, List<String> rows, List<String> notices) {
      this(text, rows, notices, List.of());
    }
  }

  /** A way to pollute a table. */
  private interface Pollution {
    Polluted apply(Table table, Random random);
  }
}
