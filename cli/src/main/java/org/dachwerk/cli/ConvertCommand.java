package org.dachwerk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.importer.Importer;
import org.dachwerk.json.JsonLinesSink;
import org.dachwerk.json.JsonSink;
import org.dachwerk.notice.Severity;
import org.dachwerk.privacy.Profile;
import org.dachwerk.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dachwerk convert}: spreadsheets to normalised JSON. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputArguments input = new InputArguments();
  @Mixin private ReportArguments reports = new ReportArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private @Nullable String output;

  @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "format")
  private @Nullable String format;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, CommandException {
    boolean lines = isLines();
    Profile profile = input.profile(terminal);
    try (InputFiles files = InputFiles.of(input.inputs(), terminal)) {
      List<Path> reportPaths = reportPaths(files);
      checkOverwriting(files, lines, reportPaths);
      try (ReportFiles reportFiles = ReportFiles.open(reportPaths);
          DatasetSink sink = sink(files, lines, profile)) {
        return convert(files, sink, reportFiles).number();
      }
    }
  }

  private ExitCode convert(InputFiles files, DatasetSink sink, ReportFiles reportFiles)
      throws IOException, CommandException {
    Progress progress = new Progress(terminal);
    RunSummary summary;
    try {
      summary = Importer.with(input.options(terminal, progress)).run(files.inputs(), sink);
    } finally {
      progress.done();
    }
    files.notices().forEach(summary.log()::add);
    Report report = new Report(summary, reports.options(terminal));
    reportFiles.write(report);
    boolean errors = summary.log().count(Severity.ERROR) > 0;
    if (!(strict && errors)) {
      sink.commit();
    }
    reportFiles.commit();
    tell(files, report, strict && errors);
    return errors ? ExitCode.REJECTED : ExitCode.FINE;
  }

  private void tell(InputFiles files, Report report, boolean withheldByStrict) {
    if (reports.quiet()) {
      return;
    }
    terminal.err().print(report.summary());
    if (withheldByStrict) {
      terminal.say(terminal.text("strict-nothing-written"));
    } else if (output == null) {
      terminal.say(terminal.text("written", outputPath(files, isLinesQuietly())));
    }
    if (output == null) {
      terminal.say(terminal.text("report-written", defaultReport(files)));
    }
  }

  private boolean isLines() throws CommandException {
    if (format != null && !format.equals("json") && !format.equals("jsonl")) {
      throw terminal.failure("format-unknown", format);
    }
    return isLinesQuietly();
  }

  private boolean isLinesQuietly() {
    return format == null ? output != null && output.endsWith(".jsonl") : format.equals("jsonl");
  }

  private Path outputPath(InputFiles files, boolean lines) {
    String name = output == null ? files.baseName() + (lines ? ".jsonl" : ".json") : output;
    return terminal.folder().resolve(name);
  }

  private Path defaultReport(InputFiles files) {
    return terminal.folder().resolve(files.baseName() + ".report.internal.html");
  }

  private List<Path> reportPaths(InputFiles files) throws CommandException {
    List<Path> paths = new ArrayList<>(reports.files(terminal));
    if (output == null && paths.isEmpty()) {
      paths.add(defaultReport(files));
    }
    return paths;
  }

  private void checkOverwriting(InputFiles files, boolean lines, List<Path> reportPaths)
      throws IOException, CommandException {
    List<Path> written = new ArrayList<>(reportPaths);
    if (!isStandardOutput()) {
      Path data = outputPath(files, lines);
      written.add(data);
      if (lines) {
        written.add(JsonLinesSink.headFile(data));
      }
    }
    Outputs.check(written, files, terminal);
  }

  private boolean isStandardOutput() {
    return "-".equals(output);
  }

  private DatasetSink sink(InputFiles files, boolean lines, Profile profile) throws IOException {
    if (isStandardOutput()) {
      return lines
          ? JsonLinesSink.toStream(terminal.out(), profile)
          : JsonSink.toStream(terminal.out(), profile);
    }
    Path path = outputPath(files, lines);
    return lines ? JsonLinesSink.toFile(path, profile) : JsonSink.toFile(path, profile);
  }
}
