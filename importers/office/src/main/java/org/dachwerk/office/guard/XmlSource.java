package org.dachwerk.office.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dachwerk.table.cells.Refusals;

/** An XML document that can be read again and again. */
@FunctionalInterface
public interface XmlSource {

  /**
   * Starts at the beginning of the document. The caller closes the cursor.
   *
   * @throws IOException if the document cannot be opened
   */
  XmlCursor open() throws IOException;

  /** A document that is a file of its own, held to the same bounds as a part of a package. */
  static XmlSource file(Path file, Refusals refusals) {
    return () -> {
      long size = Files.size(file);
      GuardedStream in =
          new GuardedStream(Files.newInputStream(file), size, refusals, partBytes -> {});
      return XmlCursor.over(in, "XML", refusals);
    };
  }
}
