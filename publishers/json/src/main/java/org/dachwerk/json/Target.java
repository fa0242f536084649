package org.dachwerk.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dachwerk.dataset.WholeFile;

/** Where one output goes, whole or not at all. The caller closes it. */
sealed interface Target extends Closeable permits Target.ToFile, Spool {

  /** Where to write; unbuffered. */
  OutputStream out();

  /** Makes what was written appear. */
  void commit() throws IOException;

  /** Takes back what was not committed. */
  @Override
  void close() throws IOException;

  /** A file, which keeps its old content until the commit. */
  static Target file(Path path) throws IOException {
    return new ToFile(WholeFile.create(path));
  }

  /** A stream that cannot take anything back, and so gets nothing before the commit. */
  static Target stream(OutputStream destination) throws IOException {
    return Spool.before(destination);
  }

  /** A {@link WholeFile}. */
  record ToFile(WholeFile file) implements Target {

    @Override
    public OutputStream out() {
      return file.out();
    }

    @Override
    public void commit() throws IOException {
      file.commit();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
