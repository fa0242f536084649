package org.dachwerk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.MessageCatalogue;

/**
 * The world around a command. Data go to {@code out}, everything for people to {@code err}.
 *
 * @param in standard input
 * @param out standard output, for data alone
 * @param err standard error
 * @param folder the current directory, in which files without a folder are
 * @param language the language of all that is said
 * @param interactive whether a person watches standard error
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Path folder,
    Language language,
    boolean interactive) {
  private static final MessageCatalogue MESSAGES = new MessageCatalogue(Terminal.class, "cli");

  /** The sentence of a key, with {@code {0}}, {@code {1}} … replaced. */
  String text(String key, Object... arguments) {
    String text = MESSAGES.template(key, language);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  void say(String line) {
    err.println(line);
  }

  /** A failure with the sentence of a key. */
  CommandException failure(String key, Object... arguments) {
    return new CommandException(text(key, arguments));
  }
}
