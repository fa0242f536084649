package org.dachwerk.csv;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits records into cells.
 *
 * <p>A record with quotes that stand oddly can often be read in several ways; where the table's
 * usual width is known, the reading that has it and the fewest oddities is taken. A record whose
 * quotes are in order is never read otherwise, whatever its width.
 */
final class CellSplitter {
  /** The usual width of a table that has none. */
  static final int NO_USUAL_WIDTH = 0;

  private static final int MOST_EXCEPTIONS = 4;

  private final Dialect dialect;
  private final int usualWidth;

  CellSplitter(Dialect dialect, int usualWidth) {
    this.dialect = dialect;
    this.usualWidth = usualWidth;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The cells of a record, given without its last line break. */
  RecordReading split(String record) throws IOException {
    RecordReading best = RecordReading.of(dialect, record, Set.of());
    Set<Integer> exceptions = new TreeSet<>();
    while (isDoubtful(best) && exceptions.size() < MOST_EXCEPTIONS) {
      RecordReading better = better(best, record, exceptions);
      if (better == best) {
        break;
      }
      best = better;
    }
    return best;
  }

  private boolean isDoubtful(RecordReading reading) {
    return usualWidth != NO_USUAL_WIDTH
        && !reading.doubts().isEmpty()
        && (reading.width() != usualWidth || hasStrayCell(reading.cells()));
  }

  private static boolean hasStrayCell(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> cell.kind() == Cell.Kind.STRAY);
  }

  /** The best reading with one more exception, which is added; or the same one. */
  private RecordReading better(RecordReading best, String record, Set<Integer> exceptions)
      throws IOException {
    RecordReading winner = best;
    int exception = -1;
    for (int doubt : best.doubts()) {
      Set<Integer> tried = new TreeSet<>(exceptions);
      tried.add(doubt);
      RecordReading reading = RecordReading.of(dialect, record, tried);
      if (cost(reading) < cost(winner)) {
        winner = reading;
        exception = doubt;
      }
    }
    if (winner != best) {
      exceptions.add(exception);
    }
    return winner;
  }

  /** A wrong width weighs more than any oddity. */
  private long cost(RecordReading reading) {
    return (reading.width() == usualWidth ? 0 : 1L << 32) + reading.oddity();
  }

  /**
   * Whether a record of several lines is more likely that many rows, because a quote that opens
   * nothing met one that closes nothing: it has not the usual width, but each of its lines has.
   */
  boolean isRatherManyRows(String record) throws IOException {
    if (usualWidth < 2 || split(record).width() == usualWidth) {
      return false;
    }
    for (String line : record.split("\r\n|\r|\n", -1)) {
      if (split(line).width() != usualWidth) {
        return false;
      }
    }
    return true;
  }
}
