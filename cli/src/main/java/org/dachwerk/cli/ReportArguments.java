package org.dachwerk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.model.Labels;
import org.dachwerk.model.RecordType;
import org.dachwerk.report.Disclosure;
import org.dachwerk.report.FieldLabels;
import org.dachwerk.report.ReportFormat;
import org.dachwerk.report.ReportOptions;
import picocli.CommandLine.Option;

/** Where reports go and how much they tell. */
final class ReportArguments {
  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
  private List<String> reports = List.of();

  @Option(names = "--redact", descriptionKey = "redact")
  private boolean redact;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  /** The files asked for. */
  List<Path> files(Terminal terminal) throws CommandException {
    List<Path> files = new ArrayList<>();
    for (String report : reports) {
      if (ReportFormat.ofFile(report).isEmpty()) {
        throw terminal.failure("report-unknown", report);
      }
      files.add(terminal.folder().resolve(report));
    }
    return files;
  }

  ReportOptions options(Terminal terminal) {
    FieldLabels labels =
        (kind, path) ->
            RecordType.byCode(kind)
                .map(type -> Labels.of(type, path, terminal.language().tag()))
                .orElse(path);
    return new ReportOptions(
        terminal.language(), redact ? Disclosure.REDACTED : Disclosure.FULL, labels);
  }
}
