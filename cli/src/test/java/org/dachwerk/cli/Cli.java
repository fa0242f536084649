package org.dachwerk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dachwerk.notice.Language;

/** Runs commands in a folder, as a shell would, and keeps what they say. */
record Cli(Path folder, Language language, InputStream in) {

  /** What a command left behind. */
  record Outcome(int exit, String out, String err) {}

  static Cli german(Path folder) {
    return new Cli(folder, Language.DE, InputStream.nullInputStream());
  }

  static Cli english(Path folder) {
    return new Cli(folder, Language.EN, InputStream.nullInputStream());
  }

  Cli reading(byte[] standardInput) {
    return reading(new ByteArrayInputStream(standardInput));
  }

  Cli reading(InputStream standardInput) {
    return new Cli(folder, language, standardInput);
  }

  Outcome run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    int exit = Dachwerk.run(new Terminal(in, out, print, folder, language, false), words);
    print.flush();
    return new Outcome(exit, out.toString(UTF_8), plain(err.toString(UTF_8)));
  }

  Outcome run(List<String> words) {
    return run(words.toArray(String[]::new));
  }

  /** The bytes of a file in the folder. */
  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Copies an example into the folder. */
  void example(String name) throws IOException {
    Files.copy(examples().resolve(name), folder.resolve(name));
  }

  /** The names of all files in the folder, sorted. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  static Path root() {
    return Path.of(System.getProperty("dachwerk.root", ".."));
  }

  static Path examples() {
    return root().resolve("examples");
  }

  static List<String> examplePaths(String... names) {
    return Arrays.stream(names).map(name -> examples().resolve(name).toString()).toList();
  }

  /** Without what differs from system to system: line ends, and where the folder is. */
  private String plain(String text) {
    return text.replace("\r\n", "\n").replace(folder + folder.getFileSystem().getSeparator(), "");
  }
}
