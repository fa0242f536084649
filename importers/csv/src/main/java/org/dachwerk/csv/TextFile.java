package org.dachwerk.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.table.LimitLabel;
import org.dachwerk.table.Limits;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;

/**
 * A file of text.
 *
 * @param path where it lies
 * @param name the base name by which the user knows it
 * @param charset its encoding
 * @param limits what it may ask
 */
record TextFile(Path path, String name, Charset charset, Limits limits) {

  /** Its characters; bytes that do not exist in the encoding end in an exception. */
  Reader open() throws IOException {
    return new InputStreamReader(Files.newInputStream(path), charset.newDecoder());
  }

  CellRef where() {
    return CellRef.file(name);
  }

  UnreadableException exceeds(CellRef place, String limit, int bound) {
    return new UnreadableException(
        Notice.of(TableCode.LIMIT_EXCEEDED, place)
            .with("file", name)
            .with("limit", new LimitLabel(limit))
            .with("bound", bound));
  }

  UnreadableException isEmpty() {
    return new UnreadableException(Notice.of(TableCode.FILE_EMPTY, where()).with("file", name));
  }
}
