package org.dachwerk.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.dachwerk.csv.RecordSource.RecordTooLongException;
import org.dachwerk.csv.TableShape.FirstLine;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Localised;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.TableCode;
import org.jspecify.annotations.Nullable;

/** The rows of a text file: OpenCSV's reader, between our source of records and our parser. */
final class CsvRowCursor implements RowCursor {
  /** The longest text that a cell of a spreadsheet program holds. */
  private static final int LONGEST_SPREADSHEET_CELL = 32_767;

  /** What DOS programs put behind the last line. */
  private static final String DOS_END = "\u001A";

  private final TextFile file;
  private final TableShape shape;
  private final NoticeSink notices;
  private final DialectParser parser;
  private final CSVReader reader;
  private int number;
  private int[] columns = new int[16];
  private CellValue[] values = new CellValue[16];

  private CsvRowCursor(
      TextFile file, TableShape shape, NoticeSink notices, CellSplitter splitter, Reader source) {
    this.file = file;
    this.shape = shape;
    this.notices = notices;
    this.parser = new DialectParser(splitter, new RowMender(shape));
    // Verifying turns a failing disk into the end of the file.
    this.reader =
        new CSVReaderBuilder(source).withCSVParser(parser).withVerifyReader(false).build();
  }

  static CsvRowCursor open(TextFile file, TableShape shape, NoticeSink notices) throws IOException {
    CellSplitter splitter = new CellSplitter(shape.dialect(), shape.usualWidth());
    Reader text = file.open();
    try {
      RecordSource source = new RecordSource(text, splitter, file.limits().rowCharacters());
      if (shape.firstLine() == FirstLine.SEPARATOR) {
        source.readLine();
      }
      return new CsvRowCursor(file, shape, notices, splitter, source);
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (String[] cells = read(); cells != null; cells = read()) {
      number++;
      Row row = row(cells);
      if (row.size() > 0) {
        tellOddities(row, parser.lastQuotedCells());
        return row;
      }
    }
    return null;
  }

  private String @Nullable [] read() throws IOException {
    try {
      return reader.readNext();
    } catch (RecordTooLongException e) {
      throw file.exceeds(place().atRow(number + 1), "rowCharacters", file.limits().rowCharacters());
    } catch (CsvValidationException e) {
      throw new IllegalStateException("No validator was asked for", e);
    }
  }

  private Row row(String[] cells) throws IOException {
    int size = 0;
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i];
      if (!text.isBlank() && !text.equals(DOS_END)) {
        checkLimits(i + 1, text.length());
        if (size == columns.length) {
          columns = Arrays.copyOf(columns, 2 * size);
          values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = i + 1;
        values[size++] = new CellValue.Text(text);
      }
    }
    return new Row(number, false, Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
  }

  private void checkLimits(int column, int length) throws IOException {
    CellRef cell = place().atRow(number).atColumn(column);
    if (column > file.limits().columns()) {
      throw file.exceeds(cell, "columns", file.limits().columns());
    }
    if (length > file.limits().cellCharacters()) {
      throw file.exceeds(cell, "cellCharacters", file.limits().cellCharacters());
    }
    if (length > LONGEST_SPREADSHEET_CELL) {
      notices.add(Notice.of(TableCode.CELL_TOO_LONG, cell).with("length", length));
    }
  }

  private void tellOddities(Row row, List<Cell> quotedCells) {
    CellRef place = place().atRow(number);
    tellWidth(row, place);
    for (int i = 0; i < quotedCells.size(); i++) {
      Cell cell = quotedCells.get(i);
      if (cell.hasLoneQuote()) {
        notices.add(Notice.of(TableCode.QUOTE_STRAY, place.atColumn(i + 1)).withValue(cell.text()));
      }
    }
  }

  private void tellWidth(Row row, CellRef place) {
    Mending mending = parser.lastMending();
    int width = parser.lastWidth();
    if (mending != null) {
      Localised delimiter = language -> Dialect.nameOf(mending.delimiter(), language);
      notices.add(
          Notice.of(mending.code(), place)
              .with("delimiter", delimiter)
              .with("expected", shape.usualWidth()));
    } else if (row.lastColumn() > shape.widest()) {
      notices.add(
          Notice.of(TableCode.ROW_TOO_LONG, place)
              .with("cells", row.lastColumn())
              .with("expected", shape.widest()));
    } else if (row.size() > 1 && width < shape.narrowest() && width == shape.usualWidth() - 1) {
      notices.add(
          Notice.of(TableCode.ROW_TOO_SHORT, place)
              .with("cells", width)
              .with("expected", shape.usualWidth()));
    }
  }

  private CellRef place() {
    return file.where();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
