package org.dachwerk.importer.find;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dachwerk.table.CellShape;
import org.dachwerk.table.Row;

/** What the columns of a sheet usually hold, by which a row of data is told from a header. */
final class ColumnHabits {
  private static final int FEWEST_FIGURES = 3;
  private static final double NEARLY_ALL = 0.8;
  private static final int SEVERAL = 4;

  private final Map<Integer, Habit> columns = new TreeMap<>();

  /** One column: its texts, and how many of them are figures. */
  private static final class Habit {
    private final Set<String> texts = new HashSet<>();
    private int filled;
    private int figures;

    boolean isOfFigures() {
      return figures >= FEWEST_FIGURES && figures >= NEARLY_ALL * filled;
    }
  }

  static ColumnHabits of(List<Row> rows) {
    ColumnHabits habits = new ColumnHabits();
    for (Row row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Habit habit = habits.columns.computeIfAbsent(row.column(i), any -> new Habit());
        String text = row.value(i).text().strip();
        habit.filled++;
        habit.figures += CellShape.of(text).isFigure() ? 1 : 0;
        habit.texts.add(text);
      }
    }
    return habits;
  }

  /** Whether a row has figures where the others have them. */
  boolean isData(Row row) {
    int figureColumns = 0;
    int figures = 0;
    for (int i = 0; i < row.size(); i++) {
      Habit habit = columns.get(row.column(i));
      if (habit != null && habit.isOfFigures()) {
        figureColumns++;
        figures += CellShape.of(row.value(i).text()).isFigure() ? 1 : 0;
      }
    }
    return figures > 0 && 2 * figures > figureColumns;
  }

  /** Whether several texts of a row are found in the same columns of others, as values are. */
  boolean holdsTextsOf(Row row) {
    int found = 0;
    for (int i = 0; i < row.size(); i++) {
      Habit habit = columns.get(row.column(i));
      found += habit != null && habit.texts.contains(row.value(i).text().strip()) ? 1 : 0;
    }
    return found > 0 && SEVERAL * found >= row.size();
  }
}
