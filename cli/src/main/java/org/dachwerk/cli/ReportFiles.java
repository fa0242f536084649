package org.dachwerk.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.dataset.WholeFile;
import org.dachwerk.report.Report;
import org.dachwerk.report.ReportFormat;

/** The reports of a run, which appear together with its data or not at all. */
final class ReportFiles implements Closeable {
  private record Entry(Path path, WholeFile file) {}

  private final List<Entry> entries = new ArrayList<>();

  private ReportFiles() {}

  /** Opens all files, so that one that cannot be written fails before anything is read. */
  static ReportFiles open(List<Path> paths) throws IOException {
    ReportFiles files = new ReportFiles();
    try {
      for (Path path : paths) {
        files.entries.add(new Entry(path, WholeFile.create(path)));
      }
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  void write(Report report) throws IOException {
    for (Entry entry : entries) {
      ReportFormat format =
          ReportFormat.ofFile(entry.path().toString()).orElseThrow(IllegalStateException::new);
      OutputStream out = new BufferedOutputStream(entry.file().out());
      report.write(format, out);
      out.flush();
    }
  }

  void commit() throws IOException {
    for (Entry entry : entries) {
      entry.file().commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (Entry entry : entries) {
      entry.file().close();
    }
  }
}
