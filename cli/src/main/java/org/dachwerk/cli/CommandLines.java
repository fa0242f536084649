package org.dachwerk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets up the parser of the command line: languages of the help, and one sentence an error. */
final class CommandLines {
  private static final Set<String> LANGUAGES = Set.of("", "de", "en");

  private CommandLines() {}

  static CommandLine of(Dachwerk dachwerk, Terminal terminal) {
    CommandLine line = new CommandLine(dachwerk, new TerminalFactory(terminal));
    line.setResourceBundle(help(terminal));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(parsed -> execute(parsed, dachwerk, terminal));
    line.setParameterExceptionHandler((failure, args) -> wrongCall(failure, terminal));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> dachwerk.tell(failure).number());
    if (!terminal.interactive()) {
      line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    return line;
  }

  private static int execute(ParseResult parsed, Dachwerk dachwerk, Terminal terminal) {
    if (!LANGUAGES.contains(dachwerk.language())) {
      terminal.say(terminal.text("language-unknown", dachwerk.language()));
      return ExitCode.FAILED.number();
    }
    boolean asked = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    if (!parsed.hasSubcommand() && !asked) {
      parsed.commandSpec().commandLine().usage(terminal.err());
      return ExitCode.FAILED.number();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static ResourceBundle help(Terminal terminal) {
    String file = "help_" + terminal.language().tag() + ".properties";
    try (InputStream in = CommandLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int wrongCall(ParameterException failure, Terminal terminal) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say(sentence(failure, terminal) + " " + terminal.text("see-help", command));
    return ExitCode.FAILED.number();
  }

  private static String sentence(ParameterException failure, Terminal terminal) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return terminal.text("unknown-argument", String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return terminal.text("missing-argument", missing.getMissing().get(0).paramLabel());
    }
    if (failure instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return terminal.text("option-twice", String.join(", ", option.names()));
    }
    return terminal.text("wrong-call", String.valueOf(failure.getMessage()));
  }

  /** Gives every command the terminal it runs on. */
  private record TerminalFactory(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == ConvertCommand.class) {
        return type.cast(new ConvertCommand(terminal));
      }
      if (type == InspectCommand.class) {
        return type.cast(new InspectCommand(terminal));
      }
      return type == CheckCommand.class
          ? type.cast(new CheckCommand(terminal))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
