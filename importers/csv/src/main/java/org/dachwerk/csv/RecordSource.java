package org.dachwerk.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a text record by record, where OpenCSV expects lines, so that OpenCSV never has to join
 * lines and a stray quote cannot swallow the rest of the file: it is text, and what stands behind
 * it on its line is read as if it were not there.
 *
 * <p>Only {@link #readLine} and {@link #close} are meant to be called.
 */
final class RecordSource extends BufferedReader implements Characters {
  private static final int CHUNK = 1 << 16;

  private final Reader in;
  private final CellSplitter splitter;
  private final int longestRecord;
  private char[] buffer = new char[CHUNK];
  private int begin;
  private int end;
  private boolean ended;

  /**
   * @param in the decoded text; a byte order mark in front is left out
   * @param longestRecord how many characters a record may have
   */
  RecordSource(Reader in, CellSplitter splitter, int longestRecord) throws IOException {
    super(in, 1);
    this.in = in;
    this.splitter = splitter;
    this.longestRecord = longestRecord;
    if (at(0) == '\uFEFF') {
      begin = 1;
    }
  }

  /**
   * The next record with the line breaks inside its cells, without the one behind it; null at the
   * end of the text. A line break at the very end begins no further record.
   *
   * @throws RecordTooLongException if the record goes beyond the limit
   */
  @Override
  public @Nullable String readLine() throws IOException {
    if (at(0) == END) {
      return null;
    }
    int length = recordLength();
    String record = new String(buffer, begin, length);
    boolean pair = at(length) == '\r' && at(length + 1) == '\n';
    begin = Math.min(begin + length + (pair ? 2 : 1), end);
    return record;
  }

  @Override
  public int at(int index) throws IOException {
    while (begin + index >= end) {
      if (ended) {
        return END;
      }
      fill();
    }
    return buffer[begin + index];
  }

  private int recordLength() throws IOException {
    Dialect dialect = splitter.dialect();
    QuoteScanner scanner = new QuoteScanner(dialect, this, Set.of());
    int index = markFrom(0);
    boolean severalLines = false;
    while (at(index) == dialect.quote()) {
      if (scanner.opens(index)) {
        int close = scanner.close(index);
        if (close != QuoteScanner.STRAY) {
          severalLines |= scanner.crossedLines();
          index = close;
        }
      }
      index = markFrom(index + 1);
    }
    if (severalLines && splitter.isRatherManyRows(new String(buffer, begin, index))) {
      return lineEndFrom(0);
    }
    return index;
  }

  /** The next index, from this one, of a quote, a line break or the end. */
  private int markFrom(int from) throws IOException {
    char quote = splitter.dialect().quote();
    int index = from;
    while (at(index) != END) {
      char[] text = buffer;
      int stop = end;
      for (int i = begin + index; i < stop; i++) {
        char character = text[i];
        if (character == quote || character == '\n' || character == '\r') {
          return i - begin;
        }
      }
      index = stop - begin;
    }
    return index;
  }

  private int lineEndFrom(int from) throws IOException {
    int index = from;
    while (at(index) != END && !splitter.dialect().isLineBreak(at(index))) {
      index++;
    }
    return index;
  }

  private void fill() throws IOException {
    if (end - begin > longestRecord) {
      throw new RecordTooLongException(longestRecord);
    }
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, end - begin);
      end -= begin;
      begin = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, end, buffer.length - end);
    ended = count < 0;
    end += Math.max(count, 0);
  }

  /** A record that is too long to be one. */
  static final class RecordTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    private RecordTooLongException(int bound) {
      super("More than " + bound + " characters in one record");
    }
  }
}
