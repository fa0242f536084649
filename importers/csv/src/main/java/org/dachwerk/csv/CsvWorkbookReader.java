package org.dachwerk.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.dachwerk.csv.Encoding.Basis;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads text files whose cells are separated by semicolons, commas, tabs or bars: what is called
 * CSV, TSV or TXT.
 *
 * <p>Encoding, delimiter and quotes are found out as far as {@link ReadOptions} do not say them.
 * Rows carry the numbers that a spreadsheet program shows: a line break inside a cell begins no row
 * and a line {@code sep=;} is none.
 *
 * <p>Keeps no state and is safe for several threads.
 */
public final class CsvWorkbookReader implements WorkbookReader {
  private static final int SAMPLE_LENGTH = 1 << 17;

  /** A reader, for {@link java.util.ServiceLoader} and for use without it. */
  public CsvWorkbookReader() {}

  @Override
  public Fit fit(FileHead head) {
    return new TextHead(head).isText() ? Fit.POSSIBLE : Fit.NO;
  }

  /**
   * {@inheritDoc}
   *
   * <p>The whole file is decoded once beforehand, so that wrong bytes are told before the first row
   * is given.
   *
   * @throws IllegalArgumentException if the options name a delimiter that is not one character
   */
  @Override
  public Workbook open(Path file, String name, ReadOptions options, NoticeSink notices)
      throws IOException {
    Character delimiter = delimiter(options);
    Encoding encoding = new EncodingDetector(file, name).detect(options.charset());
    TextFile text = new TextFile(file, name, encoding.charset(), options.limits());
    TableShape shape = new DialectDetector(beginning(text), delimiter).detect();
    CsvSheet sheet = new CsvSheet(text, shape);
    refuseBlank(text, sheet);
    if (encoding.basis() == Basis.ASSUMED) {
      notices.add(
          Notice.of(TableCode.ENCODING_ASSUMED, CellRef.file(name))
              .with("encoding", encoding.familiarName()));
    }
    return new CsvWorkbook(sheet, encoding, shape.dialect());
  }

  private static @Nullable Character delimiter(ReadOptions options) {
    String delimiter = options.delimiter();
    if (delimiter == null) {
      return null;
    }
    if (delimiter.length() != 1) {
      throw new IllegalArgumentException("A delimiter is one character: " + delimiter);
    }
    return delimiter.charAt(0);
  }

  /** The first lines, as many as a dialect needs to show itself; the last one whole. */
  private static String beginning(TextFile text) throws IOException {
    char[] sample = new char[SAMPLE_LENGTH];
    int length = 0;
    try (Reader in = text.open()) {
      for (int count = 0; count >= 0 && length < sample.length; ) {
        length += count;
        count = in.read(sample, length, sample.length - length);
      }
    }
    String beginning = new String(sample, 0, length);
    int lastBreak = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
    boolean isCut = length == sample.length && lastBreak > 0;
    return isCut ? beginning.substring(0, lastBreak + 1) : beginning;
  }

  private static void refuseBlank(TextFile text, CsvSheet sheet) throws IOException {
    try (RowCursor rows = sheet.open(NoticeSink.none())) {
      if (rows.next() == null) {
        throw text.isEmpty();
      }
    }
  }
}
