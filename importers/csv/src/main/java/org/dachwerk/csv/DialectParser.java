package org.dachwerk.csv;

import com.opencsv.AbstractCSVParser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dachwerk.csv.RowMender.Place;
import org.jspecify.annotations.Nullable;

/**
 * Splits whole records, as {@link RecordSource} gives them, for OpenCSV; so it is never pending.
 *
 * <p>Keeps how the last record was quoted. Not safe for several threads.
 */
final class DialectParser extends AbstractCSVParser {
  private static final String[] NO_TEXTS = {};

  private final CellSplitter splitter;
  private final RowMender mender;
  private final List<String> bareCells = new ArrayList<>();
  private List<Cell> lastQuotedCells = List.of();
  private @Nullable Mending lastMending;
  private int lastWidth;
  private Place place = Place.FIRST;

  DialectParser(CellSplitter splitter, RowMender mender) {
    super(
        splitter.dialect().delimiter(),
        splitter.dialect().quote(),
        CSVReaderNullFieldIndicator.NEITHER);
    this.splitter = splitter;
    this.mender = mender;
  }

  /** The cells of the last record, or none where it had no quotes. */
  List<Cell> lastQuotedCells() {
    return lastQuotedCells;
  }

  /** How the last record was put right, or null where it is as it was read. */
  @Nullable Mending lastMending() {
    return lastMending;
  }

  /** How many cells the last record has as it was read. */
  int lastWidth() {
    return lastWidth;
  }

  @Override
  protected String[] parseLine(String record, boolean multi) throws IOException {
    String[] cells = split(record);
    lastWidth = cells.length;
    boolean isDoubtful = mender.minds(cells.length, lastQuotedCells, record);
    lastMending = isDoubtful ? mender.mend(record, List.of(cells), place) : null;
    place = record.isBlank() ? place : Place.BELOW;
    if (lastMending == null) {
      return cells;
    }
    lastQuotedCells = List.of();
    return lastMending.cells().toArray(NO_TEXTS);
  }

  private String[] split(String record) throws IOException {
    if (record.indexOf(quotechar) < 0) {
      lastQuotedCells = List.of();
      return bareCells(record);
    }
    lastQuotedCells = splitter.split(record).cells();
    return lastQuotedCells.stream().map(Cell::text).toArray(String[]::new);
  }

  /** What {@link RecordReading} gives for a record without quotes, without an object a cell. */
  private String[] bareCells(String record) {
    boolean padded = splitter.dialect().padding() == Dialect.Padding.BLANK;
    bareCells.clear();
    int begin = 0;
    for (int end = record.indexOf(separator); end >= 0; end = record.indexOf(separator, begin)) {
      bareCells.add(record.substring(begin, end));
      begin = end + 1;
      if (padded && begin < record.length() && record.charAt(begin) == ' ') {
        begin++;
      }
    }
    bareCells.add(record.substring(begin));
    return bareCells.toArray(NO_TEXTS);
  }

  @Override
  protected String convertToCsvValue(String value, boolean applyQuotesToAll) {
    throw new UnsupportedOperationException("Reads only");
  }

  @Override
  public void setErrorLocale(Locale errorLocale) {
    // Its messages are not shown: what is worth telling is a notice.
  }
}
