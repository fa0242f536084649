package org.dachwerk.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.csv.Dialect.Escape;
import org.dachwerk.csv.Dialect.Padding;
import org.dachwerk.csv.TableShape.FirstLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dialect of a text by reading its beginning in each that comes into question.
 *
 * <p>Titles, footers and single broken rows may be among the lines; one line is enough.
 */
final class DialectDetector {
  /** The likeliest first: of two that fit equally, the first is taken. */
  private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\uFEFF?\"?sep=(.)\"?;*(\\R|$)", Pattern.CASE_INSENSITIVE);

  private final String sample;
  private final FirstLine firstLine;
  private final List<Character> delimiters;

  /**
   * @param beginning the first lines of the text
   * @param given the delimiter that the user names; null: find out
   */
  DialectDetector(String beginning, @Nullable Character given) {
    Matcher separator = SEPARATOR_LINE.matcher(beginning);
    boolean found = separator.lookingAt();
    this.firstLine = found ? FirstLine.SEPARATOR : FirstLine.ROW;
    this.sample = found ? beginning.substring(separator.end()) : beginning;
    if (given != null) {
      delimiters = List.of(given);
    } else {
      delimiters = found ? List.of(separator.group(1).charAt(0)) : DELIMITERS;
    }
  }

  TableShape detect() throws IOException {
    SampleReading best = null;
    for (char delimiter : delimiters) {
      SampleReading reading = read(delimiter);
      if (best == null || reading.score() > best.score()) {
        best = reading;
      }
    }
    SampleReading blanks = delimiters.size() > 1 ? read(' ') : null;
    if (blanks != null
        && blanks.isBeyondDoubt()
        && (best == null || blanks.score() > best.score())) {
      best = blanks;
    } else if (best == null
        || best.score() == 0
        || (delimiters.size() > 1 && best.isRatherProse())) {
      best = SampleReading.of(sample, Dialect.plain(unusedDelimiter()));
    }
    ColumnShapes columns = ColumnShapes.of(sample, best.dialect(), best.usualWidth());
    return new TableShape(
        best.dialect(), best.usualWidth(), best.narrowest(), best.widest(), columns, firstLine);
  }

  /** The best reading with this delimiter. */
  private SampleReading read(char delimiter) throws IOException {
    SampleReading best = SampleReading.of(sample, Dialect.plain(delimiter));
    if (delimiter != ' ' && best.isPadded()) {
      best = SampleReading.of(sample, best.dialect().with(Padding.BLANK));
    }
    for (Dialect variant : variants(best.dialect())) {
      SampleReading reading = SampleReading.of(sample, variant);
      if (isBetter(reading, best)) {
        best = reading;
      }
    }
    return best;
  }

  /** Other quotes must show themselves by quoting, not only by the usual ones standing oddly. */
  private static boolean isBetter(SampleReading variant, SampleReading best) {
    return variant.dialect().quote() == best.dialect().quote()
        ? variant.score() > best.score()
        : variant.score() >= best.score()
            && variant.quotedCells() > 1
            && variant.quotedCells() > 2 * best.quotedCells();
  }

  /** Rarer dialects, as far as the sample has the characters for them. */
  private List<Dialect> variants(Dialect usual) {
    List<Dialect> variants = new ArrayList<>();
    if (sample.contains("\\\"")) {
      variants.add(usual.with(Escape.BACKSLASH));
    }
    if (sample.contains("'")) {
      variants.add(usual.quotedBy('\''));
      if (sample.contains("\\'")) {
        variants.add(usual.quotedBy('\'').with(Escape.BACKSLASH));
      }
    }
    return variants;
  }

  /** A delimiter that splits nothing, for a text of one column. */
  private char unusedDelimiter() {
    return delimiters.stream()
        .filter(delimiter -> sample.indexOf(delimiter) < 0)
        .findFirst()
        .orElse(delimiters.get(0));
  }
}
