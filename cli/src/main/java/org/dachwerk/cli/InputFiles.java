package org.dachwerk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dachwerk.importer.ImportCode;
import org.dachwerk.importer.Input;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;

/** The files that a command is to read: named ones, those of folders, and standard input. */
final class InputFiles implements Closeable {
  private static final Set<String> EXTENSIONS =
      Set.of("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "fods");

  private final Terminal terminal;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> spooled = new ArrayList<>();

  private InputFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  static InputFiles of(List<String> names, Terminal terminal) throws IOException, CommandException {
    InputFiles files = new InputFiles(terminal);
    try {
      for (String name : names) {
        files.add(name);
      }
      return files;
    } catch (IOException | CommandException e) {
      files.close();
      throw e;
    }
  }

  List<Input> inputs() {
    return inputs;
  }

  /** What was passed over in folders. */
  List<Notice> notices() {
    return notices;
  }

  /** The base name of outputs that have no name of their own. */
  String baseName() {
    String name = inputs.get(0).name();
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }

  /** Whether a file is one of the inputs. */
  boolean contains(Path file) throws IOException {
    for (Input input : inputs) {
      boolean both = Files.exists(file) && Files.exists(input.file());
      if (both && Files.isSameFile(file, input.file())) {
        return true;
      }
    }
    return false;
  }

  private void add(String name) throws IOException, CommandException {
    if (name.equals("-")) {
      inputs.add(new Input(spool(), "stdin"));
      return;
    }
    Path path = terminal.folder().resolve(name);
    if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else {
      inputs.add(Input.of(path));
    }
  }

  private void addFolder(String name, Path folder) throws IOException, CommandException {
    int before = inputs.size();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
          .forEach(this::addFileOfFolder);
    }
    if (inputs.size() == before) {
      throw terminal.failure("folder-without-spreadsheets", name);
    }
  }

  private void addFileOfFolder(Path file) {
    String name = String.valueOf(file.getFileName());
    int point = name.lastIndexOf('.');
    String extension = name.substring(point + 1).toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    boolean own = name.contains(".report.internal.");
    if (!EXTENSIONS.contains(extension.replace("#", "")) && !own) {
      return;
    }
    if (hidden || own) {
      notices.add(
          Notice.of(ImportCode.INPUT_PASSED_OVER, CellRef.file(name))
              .with("file", name)
              .with("reason", terminal.text(own ? "own-output" : "hidden-file")));
    } else {
      inputs.add(Input.of(file));
    }
  }

  /** Readers need a file that they can read twice. */
  private Path spool() throws IOException {
    Path file = Files.createTempFile("dachwerk-", ".stdin");
    spooled.add(file);
    Files.copy(terminal.in(), file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  @Override
  public void close() throws IOException {
    for (Path file : spooled) {
      Files.deleteIfExists(file);
    }
  }
}
