package org.dachwerk.importer.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.dachwerk.table.CellShape;
import org.dachwerk.table.Row;

/** The texts of rows, and how alike they are. */
final class RowTexts {
  private static final int FEWEST_TO_BE_ALIKE = 2;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private RowTexts() {}

  /** The filled cells from left to right. */
  private static List<String> filled(Row row) {
    List<String> texts = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      texts.add(row.value(i).text().strip());
    }
    return texts;
  }

  /** All cells of a row, blank ones as empty texts, up to a width or beyond if it has more. */
  static List<String> cells(Row row, int width) {
    List<String> texts =
        new ArrayList<>(Collections.nCopies(Math.max(width, row.lastColumn()), ""));
    for (int i = 0; i < row.size(); i++) {
      texts.set(row.column(i) - 1, row.value(i).text());
    }
    return texts;
  }

  /** Whether a row has figures as headers do not: others than years. */
  static boolean holdFigures(Row row) {
    return filled(row).stream()
        .anyMatch(text -> CellShape.of(text).isFigure() && !YEAR.matcher(text).matches());
  }

  /** Whether two rows have the same texts in the same columns. */
  static boolean areEqual(Row one, Row other) {
    return one.size() == other.size()
        && one.lastColumn() == other.lastColumn()
        && filled(one).equals(filled(other));
  }

  /** Whether two rows have the same texts in the same order, but for one more or less. */
  static boolean areAlike(Row one, Row other) {
    int difference = one.size() - other.size();
    if (Math.abs(difference) > 1 || Math.min(one.size(), other.size()) < FEWEST_TO_BE_ALIKE) {
      return false;
    }
    List<String> longer = filled(difference >= 0 ? one : other);
    List<String> shorter = filled(difference >= 0 ? other : one);
    int same = 0;
    while (same < shorter.size() && longer.get(same).equals(shorter.get(same))) {
      same++;
    }
    int rest = shorter.size() - same;
    return longer
        .subList(longer.size() - rest, longer.size())
        .equals(shorter.subList(same, shorter.size()));
  }
}
