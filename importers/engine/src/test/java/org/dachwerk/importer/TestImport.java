package org.dachwerk.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dachwerk.importer.ImportOptions.Rejection;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.privacy.Profile;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.table.WorkbookReaders;

/** An import of workbooks that a test has written down, in the internal profile by default. */
final class TestImport {
  private final Map<String, List<Sheet>> files = new LinkedHashMap<>();
  private ImportOptions options =
      ImportOptionsBuilder.builder(ImportOptions.standard()).profile(Profile.INTERNAL).build();

  private TestImport() {}

  /** Of one workbook. */
  static TestImport of(TestSheet... sheets) {
    return new TestImport().and("liste.xlsx", sheets);
  }

  /** And of another one. */
  TestImport and(String file, TestSheet... sheets) {
    files.put(file, List.of(sheets));
    return this;
  }

  TestImport inPublic() {
    return with(builder -> builder.profile(Profile.PUBLIC));
  }

  TestImport rejectingAlways() {
    return with(builder -> builder.rejection(Rejection.ALWAYS));
  }

  TestImport set(String field, String value) {
    Map<String, String> set = new LinkedHashMap<>(options.set());
    set.put(field, value);
    return with(builder -> builder.set(set));
  }

  TestImport sheetIs(String sheet, RecordType type) {
    return choose(sheet, new SheetChoice(type));
  }

  TestImport ignore(String sheet) {
    return choose(sheet, SheetChoice.ignore());
  }

  private TestImport choose(String sheet, SheetChoice choice) {
    Map<String, SheetChoice> sheets = new LinkedHashMap<>(options.sheets());
    sheets.put(sheet, choice);
    return with(builder -> builder.sheets(sheets));
  }

  TestImport with(UnaryOperator<ImportOptionsBuilder> change) {
    options = change.apply(ImportOptionsBuilder.builder(options)).build();
    return this;
  }

  /** Runs where nothing should go wrong. */
  TestResult run() {
    try {
      return tryToRun();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestResult tryToRun() throws IOException {
    // Readers are given files with content, even where they do not look into them.
    Path file = Files.createTempFile("list", ".test");
    try {
      Files.writeString(file, "in memory");
      List<Input> inputs = files.keySet().stream().map(name -> new Input(file, name)).toList();
      TestResult.Kept kept = new TestResult.Kept(new ArrayList<>());
      WorkbookReaders readers = new WorkbookReaders(List.of(new Reader(files)));
      var summary = new Importer(readers, options).run(inputs, kept);
      return new TestResult(kept.records(), kept.head(), summary);
    } finally {
      Files.delete(file);
    }
  }

  private record Reader(Map<String, List<Sheet>> files) implements WorkbookReader {
    @Override
    public Fit fit(FileHead head) {
      return Fit.SURE;
    }

    @Override
    public Workbook open(Path file, String name, ReadOptions options, NoticeSink notices) {
      return new Book(files.getOrDefault(name, List.of()));
    }
  }

  private record Book(List<Sheet> sheets) implements Workbook {
    @Override
    public String format() {
      return "test";
    }

    @Override
    public Map<String, String> traits() {
      return Map.of();
    }

    @Override
    public void close() {}
  }
}
