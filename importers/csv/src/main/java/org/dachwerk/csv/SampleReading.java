package org.dachwerk.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dachwerk.csv.Cell.Kind;

/**
 * The beginning of a file, read in one dialect, and how well that went: tables have many rows of
 * one width, quotes in order and no foreign delimiters inside their cells.
 */
final class SampleReading {
  private static final int MOST_RECORDS = 2_000;
  private static final String DELIMITERS = ";,\t|";

  private final Dialect dialect;
  private final Map<Integer, Integer> rowsByWidth = new LinkedHashMap<>();
  private int rows;
  private int firstWidth;
  private int oddRows;
  private int filledCells;
  private int quotedCells;
  private int foreignCells;
  private int laterCells;
  private int paddedCells;

  private SampleReading(Dialect dialect) {
    this.dialect = dialect;
  }

  static SampleReading of(String sample, Dialect dialect) throws IOException {
    SampleReading reading = new SampleReading(dialect);
    CellSplitter splitter = new CellSplitter(dialect, CellSplitter.NO_USUAL_WIDTH);
    try (RecordSource source =
        new RecordSource(new StringReader(sample), splitter, Integer.MAX_VALUE)) {
      String record = source.readLine();
      for (int i = 0; i < MOST_RECORDS && record != null; i++) {
        if (!record.isBlank()) {
          reading.look(splitter.split(record));
        }
        record = source.readLine();
      }
    }
    return reading;
  }

  private void look(RecordReading record) {
    firstWidth = rows == 0 ? record.width() : firstWidth;
    rows++;
    rowsByWidth.merge(record.width(), 1, Integer::sum);
    oddRows += record.oddity() > 0 ? 1 : 0;
    for (int i = 0; i < record.width(); i++) {
      Cell cell = record.cells().get(i);
      if (!cell.text().isBlank()) {
        look(cell, i);
      }
    }
  }

  private void look(Cell cell, int position) {
    filledCells++;
    quotedCells += cell.kind() == Kind.QUOTED ? 1 : 0;
    foreignCells += cell.kind() != Kind.QUOTED && holdsForeignDelimiter(cell.text()) ? 1 : 0;
    if (position > 0) {
      laterCells++;
      paddedCells += cell.text().charAt(0) == ' ' ? 1 : 0;
    }
  }

  /** Whether another delimiter stands in the text in a way that prose and numbers do not have. */
  private boolean holdsForeignDelimiter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != dialect.delimiter() && DELIMITERS.indexOf(character) >= 0) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? 'x' : text.charAt(i + 1);
        boolean isDecimal =
            character == ',' && Character.isDigit(before) && Character.isDigit(after);
        boolean isProse = character != '\t' && character != '|' && after == ' ';
        if (!isDecimal && !isProse) {
          return true;
        }
      }
    }
    return false;
  }

  Dialect dialect() {
    return dialect;
  }

  int quotedCells() {
    return quotedCells;
  }

  /** Whether nearly all cells but the first of a row begin with a blank. */
  boolean isPadded() {
    return laterCells > 0 && paddedCells >= 0.9 * laterCells;
  }

  /** The width, beyond one, that most rows have; of two, the one that comes first. 1 for none. */
  int commonWidth() {
    int best = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
      if (entry.getKey() > 1 && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** The common width where at least two rows, and half of all, have it. */
  int usualWidth() {
    int width = commonWidth();
    int count = rowsByWidth.getOrDefault(width, 0);
    return width > 1 && count > 1 && 2 * count >= rows ? width : CellSplitter.NO_USUAL_WIDTH;
  }

  /** The largest width that is no exception: that a tenth of the rows have, and not one alone. */
  int widest() {
    int widest = commonWidth();
    for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
      if (isNoException(entry.getValue())) {
        widest = Math.max(widest, entry.getKey());
      }
    }
    return widest;
  }

  /** The smallest width, beyond one, that is no exception. */
  int narrowest() {
    int narrowest = commonWidth();
    for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
      if (entry.getKey() > 1 && isNoException(entry.getValue())) {
        narrowest = Math.min(narrowest, entry.getKey());
      }
    }
    return narrowest;
  }

  private boolean isNoException(int count) {
    return count > 1 && 10 * count >= rows;
  }

  /** How much this looks like a table; 0 where no row has two cells. */
  double score() {
    int width = commonWidth();
    if (width == 1) {
      return 0;
    }
    int sameWidth = rowsByWidth.getOrDefault(width, 0);
    int single = rowsByWidth.getOrDefault(1, 0);
    double share = (sameWidth + 0.25 * (rows - sameWidth - single)) / rows;
    double order = 1 - 0.5 * oddRows / rows;
    double own = 1 - (double) foreignCells / Math.max(1, filledCells);
    return share * order * own * own * (1 + Math.log(width));
  }

  /**
   * Whether this is a table even where its delimiter stands in every text: the first row has the
   * common width, and either all others have, or cells are quoted because they hold the delimiter.
   */
  boolean isBeyondDoubt() {
    int width = commonWidth();
    int count = rowsByWidth.getOrDefault(width, 0);
    boolean isQuoted = quotedCells > 1 && 3 * count >= rows;
    return width > 2 && firstWidth == width && count > 1 && (isQuoted || count >= 0.9 * rows);
  }

  /** Whether so few rows have two cells that their delimiters are likelier parts of a text. */
  boolean isRatherProse() {
    int several = rows - rowsByWidth.getOrDefault(1, 0);
    return commonWidth() < 4 && 4 * several < rows;
  }
}
