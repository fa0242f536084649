package org.dachwerk.table;

/**
 * How much a file may ask of the machine. Files from outside are hostile until proven otherwise;
 * each limit ends in one clear sentence.
 *
 * @param columns columns in a row; the default is that of Excel
 * @param rows rows in a sheet of a workbook; the default is that of Excel. CSV has no such limit
 * @param sheets sheets in a workbook
 * @param cellCharacters characters in one cell; beyond, the file is refused
 * @param rowCharacters characters in one row of a text file
 * @param partBytes bytes of one part of a zip package, unpacked
 * @param totalBytes bytes of all parts of a zip package that are read, unpacked
 * @param ratio how many bytes one packed byte may give, beyond the first MiB
 * @param entries entries of a zip package
 * @param eventBytes bytes between two events of an XML parser: the longest text of a document
 * @param depth depth of XML elements
 * @param sharedCharacters characters of all shared strings of a workbook
 * @param repeatedCells cells that an OpenDocument sheet may give by repeating filled ones
 */
public record Limits(
    int columns,
    int rows,
    int sheets,
    int cellCharacters,
    int rowCharacters,
    long partBytes,
    long totalBytes,
    int ratio,
    int entries,
    int eventBytes,
    int depth,
    int sharedCharacters,
    int repeatedCells) {

  /** The limits that hold unless an embedding program says otherwise. */
  public static Limits standard() {
    return new Limits(
        16_384,
        1_048_576,
        1_000,
        1 << 20,
        4 << 20,
        4L << 30,
        8L << 30,
        1_000,
        10_000,
        1 << 20,
        256,
        64 << 20,
        50_000_000);
  }
}
