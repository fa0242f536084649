package org.dachwerk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dachwerk.dataset.Inspection;
import org.dachwerk.importer.Input;
import org.dachwerk.importer.Inspector;
import org.dachwerk.importer.TableVisitor;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.report.InspectionJson;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code dachwerk inspect}: how inputs are understood. An input that cannot be read does not keep
 * the others from being shown.
 */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InspectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputArguments input = new InputArguments();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "inspect-format")
  private String format = "text";

  @Option(names = "--rows", paramLabel = "DIR", descriptionKey = "rows")
  private @Nullable String rows;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "inspect-quiet")
  private boolean quiet;

  InspectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, CommandException {
    if (!format.equals("text") && !format.equals("json")) {
      throw terminal.failure("inspect-format-unknown", format);
    }
    Inspector inspector = Inspector.with(input.options(terminal, any -> {}));
    try (InputFiles files = InputFiles.of(input.inputs(), terminal)) {
      Path folder = rows == null ? null : folder(rows, files);
      return inspect(inspector, files, folder).number();
    }
  }

  /** The folder for the tables; two inputs of one name would overwrite each other's. */
  private Path folder(String name, InputFiles files) throws IOException, CommandException {
    Set<String> names = new HashSet<>();
    for (Input file : files.inputs()) {
      if (!names.add(file.name())) {
        throw terminal.failure("rows-same-name", file.name());
      }
    }
    return Files.createDirectories(terminal.folder().resolve(name));
  }

  private ExitCode inspect(Inspector inspector, InputFiles files, @Nullable Path folder)
      throws IOException {
    ExitCode code = ExitCode.FINE;
    List<Inspection> inspections = new ArrayList<>();
    InspectionText text = new InspectionText(terminal, terminal.out());
    for (Input file : files.inputs()) {
      try {
        Inspection inspection = inspect(inspector, file, folder);
        tell(inspection.notices());
        inspections.add(inspection);
        if (!quiet && isText()) {
          text.print(inspection);
        }
      } catch (UnreadableException e) {
        terminal.say(new NoticeRenderer(terminal.language()).render(e.notice()));
        code = ExitCode.FAILED;
      }
    }
    if (!quiet && !isText()) {
      InspectionJson.write(inspections, terminal.out());
    }
    return code;
  }

  private boolean isText() {
    return format.equals("text");
  }

  private Inspection inspect(Inspector inspector, Input file, @Nullable Path folder)
      throws IOException {
    if (folder == null) {
      return inspector.inspect(file, TableVisitor.none());
    }
    try (RowsFiles tables = new RowsFiles(folder, file.name())) {
      try {
        Inspection inspection = inspector.inspect(file, tables);
        tables.commit();
        return inspection;
      } catch (UnreadableException e) {
        // Nothing was in it, and that is what its table shows.
        if (e.notice().code() == TableCode.FILE_EMPTY) {
          tables.commit();
        }
        throw e;
      }
    }
  }

  private void tell(List<Notice> notices) {
    NoticeRenderer renderer = new NoticeRenderer(terminal.language());
    if (!quiet) {
      notices.forEach(notice -> terminal.say(renderer.renderWithPlace(notice)));
    }
  }
}
