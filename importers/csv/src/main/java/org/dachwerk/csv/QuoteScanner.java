package org.dachwerk.csv;

import java.io.IOException;
import java.util.Set;
import org.dachwerk.csv.Dialect.Escape;
import org.dachwerk.csv.Dialect.Padding;

/**
 * Finds the quote that closes a quoted cell, or finds that the opening one is stray.
 *
 * <p>A quote closes before a delimiter, a line break or the end; doubled ones do not. After any
 * other quote the closing one must stand on the same line, since otherwise a single mistyped quote
 * would swallow rows. For the same reason a quote on a later line that itself looks like an opening
 * one proves the first to be stray.
 *
 * <p>Quotes are looked at in runs. From any opening quote the same odd runs close, except the run
 * that it begins itself; so what one search has seen spares the next one the same way, and looking
 * for all quotes of a text takes time in proportion to its length.
 */
final class QuoteScanner {
  /** What {@link #close} gives for a stray quote. */
  static final int STRAY = -1;

  private static final int LONGEST_CELL_LINES = 1_000;
  private static final int LONGEST_CELL_CHARACTERS = 1 << 20;

  private final Dialect dialect;
  private final Characters text;
  private final Set<Integer> forcedClosers;
  private int barrenUntil;
  private int lines;

  /**
   * @param forcedClosers where quotes close although they look doubled
   */
  QuoteScanner(Dialect dialect, Characters text, Set<Integer> forcedClosers) {
    this.dialect = dialect;
    this.text = text;
    this.forcedClosers = forcedClosers;
  }

  /** Whether the quote at this index stands where a cell begins. */
  boolean opens(int index) throws IOException {
    return beginsCell(index)
        || (dialect.padding() == Padding.BLANK
            && index > 1
            && text.at(index - 1) == ' '
            && text.at(index - 2) == dialect.delimiter());
  }

  private boolean beginsCell(int index) throws IOException {
    if (index == 0) {
      return true;
    }
    int before = text.at(index - 1);
    return before == dialect.delimiter() || dialect.isLineBreak(before);
  }

  /**
   * The index of the quote that closes the cell opened at this index, or {@link #STRAY}.
   *
   * <p>Where the opening quote is stray, but another one follows at once, that one may have been
   * the opening one.
   */
  int close(int open) throws IOException {
    int close = search(open, open + 1, Trust.FULL);
    return close == STRAY && text.at(open + 1) == dialect.quote()
        ? search(open, open + 2, Trust.LITTLE)
        : close;
  }

  private int search(int open, int from, Trust trust) throws IOException {
    boolean inner = false;
    lines = 0;
    int index = from;
    while (lines == 0 || index - open <= LONGEST_CELL_CHARACTERS) {
      int character = text.at(index);
      if (character == dialect.quote()) {
        int run = runAt(index);
        int last = index + run - 1;
        if (closes(run, last)) {
          return last;
        }
        if (isProofOfStray(index, run, trust)) {
          return STRAY;
        }
        inner |= run % 2 == 1;
        index += run;
      } else if (character == Characters.END || dialect.isLineBreak(character)) {
        if (inner) {
          barrenUntil = index;
        }
        if (inner || character == Characters.END || ++lines >= LONGEST_CELL_LINES) {
          return STRAY;
        }
        index += character == '\r' && text.at(index + 1) == '\n' ? 2 : 1;
      } else {
        index += escapes(index) ? 2 : 1;
      }
    }
    return STRAY;
  }

  /** Whether a run that closes nothing shows that the quote searched for is not there at all. */
  private boolean isProofOfStray(int index, int run, Trust trust) throws IOException {
    boolean isOdd = run % 2 == 1;
    if (isOdd && index < barrenUntil) {
      return true;
    }
    boolean mayOpen = isOdd || (trust == Trust.LITTLE && !dialect.endsCell(text.at(index + run)));
    return lines > 0 && mayOpen && opens(index);
  }

  /** Whether the last cell that was closed has line breaks in it. */
  boolean crossedLines() {
    return lines > 0;
  }

  /** Whether a backslash at this index makes the next character plain text. */
  boolean escapes(int index) throws IOException {
    if (dialect.escape() == Escape.NONE || text.at(index) != '\\') {
      return false;
    }
    int next = text.at(index + 1);
    return next == dialect.quote() || next == '\\';
  }

  /** How many quotes stand here side by side. */
  int runAt(int index) throws IOException {
    int end = index + 1;
    while (text.at(end) == dialect.quote()) {
      end++;
    }
    return end - index;
  }

  private boolean closes(int run, int last) throws IOException {
    return (run % 2 == 1 || forcedClosers.contains(last)) && dialect.endsCell(text.at(last + 1));
  }

  /** How far an opening quote is believed. */
  private enum Trust {
    FULL,
    /** Something is wrong already, so that any further sign is enough. */
    LITTLE
  }
}
