package org.dachwerk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dachwerk.importer.TableVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of one input as they were read: {@code NAME.EXT.rows.csv}, with the sheet's
 * name before {@code rows} where it has one, and with its number for every table but the first. A
 * sheet without a table gives an empty file. All files of the input appear together.
 */
final class RowsFiles implements TableVisitor, Closeable {
  private static final String UNSAFE = "/\\:*?\"<>|";
  private static final int LONGEST_NAME = 100;

  private enum State {
    BEFORE_SHEETS,
    IN_SHEET
  }

  private final Path folder;
  private final String input;
  private final List<CsvRows> files = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private State state = State.BEFORE_SHEETS;
  private String stem;
  private int tables;
  private @Nullable CsvRows current;

  RowsFiles(Path folder, String input) {
    this.folder = folder;
    this.input = input;
    this.stem = safe(input);
  }

  @Override
  public void sheet(@Nullable String name) throws IOException {
    endSheet();
    stem = name == null ? safe(input) : safe(input) + "." + safe(name);
    tables = 0;
    state = State.IN_SHEET;
  }

  @Override
  public void table(List<String> header) throws IOException {
    tables++;
    CsvRows file = open(tables == 1 ? "" : "." + tables);
    current = file;
    file.write(header);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (current == null) {
      throw new IllegalStateException("A row outside of every table");
    }
    current.write(cells);
  }

  /** Makes all files appear; an input in which no sheet began gives one empty file. */
  void commit() throws IOException {
    state = State.IN_SHEET;
    endSheet();
    for (CsvRows file : files) {
      file.commit();
    }
  }

  private void endSheet() throws IOException {
    if (state != State.BEFORE_SHEETS && tables == 0) {
      open("");
    }
  }

  private CsvRows open(String number) throws IOException {
    String name = stem + number;
    while (!names.add(name.toLowerCase(Locale.ROOT))) {
      name = name + "_";
    }
    CsvRows file = CsvRows.create(folder.resolve(name + ".rows.csv"));
    files.add(file);
    return file;
  }

  /** A part of a file's name that no system takes for anything else. */
  private static String safe(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isISOControl(c) || UNSAFE.indexOf(c) >= 0 ? '_' : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    for (CsvRows file : files) {
      file.close();
    }
  }
}
