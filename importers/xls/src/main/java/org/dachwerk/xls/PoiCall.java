package org.dachwerk.xls;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.file.FileSystemException;
import java.util.NoSuchElementException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.util.DocumentFormatException;
import org.apache.poi.util.RecordFormatException;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.cells.Refusals;

/**
 * One call of the library that reads records, which answers damaged files with unchecked exceptions
 * of every kind.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
interface PoiCall<T> {

  /** Calls the library. */
  T run() throws IOException;

  /**
   * Calls the library, and says of whatever it throws that the file is damaged.
   *
   * <p>Its checked exceptions too: they are plain {@link IOException}s, for broken chains of
   * sectors as well as for broken disks.
   *
   * @throws UnreadableException if the file is damaged or protected by a password
   * @throws IOException if the file is gone or may not be read
   */
  static <T> T guarded(Refusals refusals, PoiCall<T> call) throws IOException {
    try {
      return call.run();
    } catch (UnreadableException | FileSystemException | FileNotFoundException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(refusals.encrypted().notice(), e);
    } catch (IOException
        | RecordFormatException
        | LeftoverDataException
        | DocumentFormatException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | BufferUnderflowException
        | BufferOverflowException
        | NoSuchElementException
        | UnsupportedOperationException e) {
      throw refusals.damaged(Container.WORKBOOK, e);
    }
  }
}
