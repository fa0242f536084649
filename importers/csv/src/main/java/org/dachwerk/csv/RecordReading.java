package org.dachwerk.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dachwerk.csv.Dialect.Padding;

/**
 * One way to read a record: its cells, and the quotes about which another reading may decide
 * otherwise.
 */
final class RecordReading {
  private static final int MOST_DOUBTS = 32;

  private final Dialect dialect;
  private final String record;
  private final Set<Integer> exceptions;
  private final QuoteScanner scanner;
  private final List<Cell> cells = new ArrayList<>();
  private final Set<Integer> doubts = new TreeSet<>();

  private RecordReading(Dialect dialect, String record, Set<Integer> exceptions) {
    this.dialect = dialect;
    this.record = record;
    this.exceptions = exceptions;
    this.scanner = new QuoteScanner(dialect, Characters.of(record), exceptions);
  }

  /**
   * Reads a record.
   *
   * @param exceptions the places of opening quotes that are text, and of quotes that close although
   *     they look doubled
   */
  static RecordReading of(Dialect dialect, String record, Set<Integer> exceptions)
      throws IOException {
    RecordReading reading = new RecordReading(dialect, record, exceptions);
    reading.readCells();
    return reading;
  }

  List<Cell> cells() {
    return cells;
  }

  int width() {
    return cells.size();
  }

  int oddity() {
    return cells.stream().mapToInt(Cell::oddity).sum();
  }

  /** Places of quotes that may mean something else; at most a few, however long the record is. */
  Set<Integer> doubts() {
    return doubts;
  }

  private void readCells() throws IOException {
    int next = 0;
    while (next <= record.length()) {
      next = readCell(next) + 1;
    }
  }

  /** Reads the cell that starts here; gives the index of the delimiter behind it, or the end. */
  private int readCell(int start) throws IOException {
    int begin = start > 0 && isPadded(start) ? start + 1 : start;
    if (begin >= record.length() || record.charAt(begin) != dialect.quote()) {
      return readBareCell(begin);
    }
    int close = exceptions.contains(begin) ? QuoteScanner.STRAY : scanner.close(begin);
    return close == QuoteScanner.STRAY ? readStrayCell(begin) : readQuotedCell(begin, close);
  }

  private boolean isPadded(int start) {
    return dialect.padding() == Padding.BLANK
        && start < record.length()
        && record.charAt(start) == ' ';
  }

  private int readBareCell(int begin) {
    int end = cellEnd(begin);
    cells.add(Cell.bare(record.substring(begin, end)));
    return end;
  }

  private int readStrayCell(int begin) throws IOException {
    int end = cellEnd(begin);
    String text = record.substring(begin, end);
    int quotes = (int) text.chars().filter(c -> c == dialect.quote()).count();
    cells.add(new Cell(text, Cell.Kind.STRAY, quotes));
    doubtDoubledQuoteAt(end - 1, begin);
    return end;
  }

  private int cellEnd(int begin) {
    int end = record.indexOf(dialect.delimiter(), begin);
    return end < 0 ? record.length() : end;
  }

  private int readQuotedCell(int open, int close) throws IOException {
    if (isPlain(open + 1, close)) {
      cells.add(new Cell(record.substring(open + 1, close), Cell.Kind.QUOTED, 0));
      return close + 1;
    }
    StringBuilder text = new StringBuilder(close - open);
    // A line break is only ever part of a quoted cell, so its quotes are beyond doubt.
    boolean isOneLine = !holdsLineBreak(open, close);
    int loose = 0;
    int index = open + 1;
    while (index < close) {
      char character = record.charAt(index);
      if (character == dialect.quote()) {
        int run = Math.min(scanner.runAt(index), close - index);
        text.append(String.valueOf(dialect.quote()).repeat((run + 1) / 2));
        loose += run % 2;
        if (isOneLine) {
          doubtDoubledQuoteAt(index + run - 1, open);
        }
        index += run;
      } else if (character == '\r') {
        text.append('\n');
        index += record.charAt(index + 1) == '\n' ? 2 : 1;
      } else {
        index += scanner.escapes(index) ? 1 : 0;
        text.append(record.charAt(index++));
      }
    }
    cells.add(new Cell(text.toString(), Cell.Kind.QUOTED, loose));
    if (loose > 0 && isOneLine) {
      doubt(open);
    }
    return close + 1;
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char character = record.charAt(i);
      if (character == dialect.quote() || character == '\r' || character == '\\') {
        return false;
      }
    }
    return true;
  }

  private boolean holdsLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (dialect.isLineBreak(record.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void doubtDoubledQuoteAt(int last, int open) {
    boolean doubled =
        last - 1 > open
            && record.charAt(last) == dialect.quote()
            && record.charAt(last - 1) == dialect.quote()
            && dialect.endsCell(last + 1 < record.length() ? record.charAt(last + 1) : -1);
    if (doubled) {
      doubt(last);
    }
  }

  private void doubt(int place) {
    if (doubts.size() < MOST_DOUBTS) {
      doubts.add(place);
    }
  }
}
