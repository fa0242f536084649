package org.dachwerk.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes workbooks record by record, also such as no program would write. */
final class Xls {
  private record Draft(String name, int state, int kind, List<byte[]> records) {
    byte[] bytes() {
      return Biff.joined(records.toArray(byte[][]::new));
    }
  }

  private final List<byte[]> globals = new ArrayList<>();
  private final List<Draft> sheets = new ArrayList<>();

  /** A workbook with one sheet that is called Liste. */
  static Xls records(byte[]... records) {
    return new Xls().sheet("Liste", 0, records);
  }

  Xls globals(byte[]... records) {
    globals.addAll(List.of(records));
    return this;
  }

  /** Adds a sheet that is seen (0), hidden (1) or very hidden (2). */
  Xls sheet(String name, int state, byte[]... records) {
    byte[] all = Biff.joined(Biff.bof(Biff.WORKSHEET), Biff.joined(records), Biff.eof());
    sheets.add(new Draft(name, state, 0, List.of(all)));
    return this;
  }

  Xls chart(String name) {
    byte[] records = Biff.joined(Biff.bof(Biff.CHART), Biff.eof());
    sheets.add(new Draft(name, 0, 2, List.of(records)));
    return this;
  }

  Path write(Path target) throws IOException {
    return ole2(target, "Workbook", stream());
  }

  private byte[] stream() {
    int position = globals(0).length;
    byte[] stream = globals(position);
    for (Draft sheet : sheets) {
      stream = Biff.joined(stream, sheet.bytes());
    }
    return stream;
  }

  /** The globals, with the first sheet at this position and the others behind it. */
  private byte[] globals(int first) {
    byte[] records =
        Biff.joined(Biff.bof(Biff.GLOBALS), Biff.joined(globals.toArray(byte[][]::new)));
    int position = first;
    for (Draft sheet : sheets) {
      records =
          Biff.joined(
              records, Biff.boundSheet(position, sheet.state(), sheet.kind(), sheet.name()));
      position += sheet.bytes().length;
    }
    return Biff.joined(records, Biff.eof());
  }

  /** Writes an OLE2 file with one stream. */
  static Path ole2(Path target, String stream, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(target)) {
      files.createDocument(new ByteArrayInputStream(content), stream);
      files.writeFilesystem(out);
    }
    return target;
  }
}
