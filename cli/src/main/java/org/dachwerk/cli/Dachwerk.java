package org.dachwerk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dachwerk.importer.ImportException;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.table.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code dachwerk}: the only place that knows the process it runs in. */
@Command(
    name = "dachwerk",
    resourceBundle = "",
    subcommands = {ConvertCommand.class, CheckCommand.class, InspectCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Dachwerk {
  // Strongly held, for a logger that nobody holds forgets its level.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  private final Terminal terminal;

  @Option(names = "--stacktrace", scope = CommandLine.ScopeType.INHERIT)
  private boolean stacktrace;

  @Option(names = "--lang", paramLabel = "de|en", scope = CommandLine.ScopeType.INHERIT)
  private String language = "";

  Dachwerk(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("org.jboss.logging.provider", "jdk");
    VALIDATOR_LOG.setLevel(Level.WARNING);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            err,
            Path.of(""),
            languageOf(args, Locale.getDefault()),
            Boolean.getBoolean("dachwerk.terminal"));
    System.exit(run(terminal, args));
  }

  /** Runs a command in a given world. */
  static int run(Terminal terminal, String... args) {
    Dachwerk dachwerk = new Dachwerk(terminal);
    try {
      return CommandLines.of(dachwerk, terminal).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // The JVM would end with 1, which says that the sound rows were written.
      return dachwerk.tell(e).number();
    }
  }

  /** The language must be known before the first option is parsed: errors are told in it, too. */
  static Language languageOf(String[] args, Locale locale) {
    List<String> words = Arrays.asList(args);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String value =
          word.startsWith("--lang=")
              ? word.substring("--lang=".length())
              : word.equals("--lang") && i + 1 < words.size() ? words.get(i + 1) : "";
      if (!value.isEmpty()) {
        return value.equals("de") ? Language.DE : Language.EN;
      }
    }
    return Language.of(locale);
  }

  /** Tells a failure in one sentence; a fault of Dachwerk with a word on how to report it. */
  ExitCode tell(Throwable failure) {
    if (stacktrace) {
      failure.printStackTrace(terminal.err());
    }
    if (failure instanceof CommandException) {
      terminal.say(String.valueOf(failure.getMessage()));
      return ExitCode.FAILED;
    }
    if (failure instanceof UnreadableException unreadable) {
      return tell(unreadable.notice());
    }
    if (failure instanceof ImportException refused) {
      return tell(refused.notice());
    }
    if (failure instanceof FileSystemException file) {
      terminal.say(terminal.text("file-failed", file.getFile(), FileFaults.reason(file, terminal)));
      return ExitCode.FAILED;
    }
    if (failure instanceof IOException io) {
      terminal.say(terminal.text("io-failed", String.valueOf(io.getMessage())));
      return ExitCode.FAILED;
    }
    terminal.say(terminal.text("bug", failure.getClass().getSimpleName()));
    return ExitCode.BUG;
  }

  private ExitCode tell(Notice notice) {
    terminal.say(new NoticeRenderer(terminal.language()).render(notice));
    return ExitCode.FAILED;
  }

  /** The language asked for, empty where none was; checked by {@link CommandLines}. */
  String language() {
    return language;
  }
}
