package org.dachwerk.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.WorkbookReader.Fit;

/**
 * Opens any file by its content: a CSV file named {@code .xls} is read as CSV, a picture named
 * {@code .xlsx} is refused by name.
 *
 * <p>Immutable and safe for several threads.
 */
public final class WorkbookReaders {
  private final List<WorkbookReader> readers;

  /** Readers are asked in this order. */
  public WorkbookReaders(List<WorkbookReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The readers of all format modules on the class path. */
  public static WorkbookReaders installed() {
    return new WorkbookReaders(
        ServiceLoader.load(WorkbookReader.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()))
            .toList());
  }

  /**
   * Opens a file with the reader that its content asks for.
   *
   * @param file the file
   * @param name the base name by which the user knows it
   * @return the workbook, to be closed by the caller
   * @throws UnreadableException if it is missing, empty, of another kind, protected or damaged
   * @throws IOException if reading fails
   */
  public Workbook open(Path file, String name, ReadOptions options, NoticeSink notices)
      throws IOException {
    FileHead head = head(file, name);
    if (head.isEmpty()) {
      throw unreadable(TableCode.FILE_EMPTY, name);
    }
    for (WorkbookReader reader : readers) {
      if (reader.fit(head) == Fit.SURE) {
        return reader.open(file, name, options, notices);
      }
    }
    ForeignFormats.refuse(file, head, name);
    for (WorkbookReader reader : readers) {
      if (reader.fit(head) == Fit.POSSIBLE) {
        return reader.open(file, name, options, notices);
      }
    }
    throw unreadable(TableCode.FILE_FORMAT_UNKNOWN, name);
  }

  private static FileHead head(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      throw unreadable(TableCode.FILE_MISSING, name);
    }
    if (!Files.isRegularFile(file)) {
      throw unreadable(TableCode.FILE_FORMAT_UNKNOWN, name);
    }
    try {
      return FileHead.of(file);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(notice(TableCode.FILE_NOT_ACCESSIBLE, name), e);
    }
  }

  private static UnreadableException unreadable(TableCode code, String name) {
    return new UnreadableException(notice(code, name));
  }

  private static Notice notice(TableCode code, String name) {
    return Notice.of(code, CellRef.file(name)).with("file", name);
  }
}
