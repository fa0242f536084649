package org.dachwerk.xls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * An OLE2 file, a little file system of named streams, of which one holds the workbook.
 *
 * <p>The caller closes it. Not safe for several threads.
 */
final class Container implements Closeable {
  /** What the part of the file is called that holds everything, as sentences name it. */
  static final String WORKBOOK = "Workbook";

  private final POIFSFileSystem files;
  private final Refusals refusals;
  private final String workbook;

  private Container(POIFSFileSystem files, Refusals refusals, String workbook) {
    this.files = files;
    this.refusals = refusals;
    this.workbook = workbook;
  }

  /**
   * Opens a file that holds a workbook.
   *
   * @throws UnreadableException if it is damaged, protected, or holds something else
   * @throws IOException if reading fails
   */
  static Container open(Path file, Refusals refusals) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    POIFSFileSystem files =
        PoiCall.guarded(refusals, () -> new POIFSFileSystem(file.toFile(), true));
    String workbook = null;
    try {
      Set<String> names = PoiCall.guarded(refusals, () -> files.getRoot().getEntryNames());
      workbook = workbook(names, refusals);
    } finally {
      if (workbook == null) {
        files.close();
      }
    }
    return new Container(files, refusals, workbook);
  }

  /** The stream's name; files for old and new programs have it twice, the new one as Workbook. */
  private static String workbook(Set<String> names, Refusals refusals) throws IOException {
    String found = named("workbook", names);
    if (found == null) {
      found = named("book", names);
    }
    if (found != null) {
      return found;
    }
    if (names.contains("EncryptedPackage")) {
      throw refusals.encrypted();
    }
    throw names.contains("WordDocument")
        ? refusals.foreign("Word (.doc)")
        : names.contains("PowerPoint Document")
            ? refusals.foreign("PowerPoint (.ppt)")
            : refusals.unknown();
  }

  private static @Nullable String named(String wanted, Set<String> names) {
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  /** What the file is refused with. */
  Refusals refusals() {
    return refusals;
  }

  /** Opens the workbook's stream at its beginning. The caller closes it. */
  InputStream stream() throws IOException {
    return PoiCall.guarded(refusals, () -> files.createDocumentInputStream(workbook));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
