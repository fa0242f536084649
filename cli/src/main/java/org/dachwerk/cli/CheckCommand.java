package org.dachwerk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.importer.Importer;
import org.dachwerk.notice.Severity;
import org.dachwerk.report.Report;
import org.dachwerk.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dachwerk check}: what {@code convert} would say, without writing data. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputArguments input = new InputArguments();
  @Mixin private ReportArguments reports = new ReportArguments();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, CommandException {
    List<Path> paths = reports.files(terminal);
    try (InputFiles files = InputFiles.of(input.inputs(), terminal)) {
      Outputs.check(paths, files, terminal);
      try (ReportFiles reportFiles = ReportFiles.open(paths)) {
        return check(files, reportFiles, paths.isEmpty()).number();
      }
    }
  }

  private ExitCode check(InputFiles files, ReportFiles reportFiles, boolean tellAll)
      throws IOException, CommandException {
    Progress progress = new Progress(terminal);
    RunSummary summary;
    try {
      summary =
          Importer.with(input.options(terminal, progress)).run(files.inputs(), DatasetSink.none());
    } finally {
      progress.done();
    }
    files.notices().forEach(summary.log()::add);
    Report report = new Report(summary, reports.options(terminal));
    reportFiles.write(report);
    reportFiles.commit();
    if (tellAll) {
      report.write(ReportFormat.TEXT, terminal.err());
    } else if (!reports.quiet()) {
      terminal.err().print(report.summary());
    }
    return summary.log().count(Severity.ERROR) > 0 ? ExitCode.REJECTED : ExitCode.FINE;
  }
}
