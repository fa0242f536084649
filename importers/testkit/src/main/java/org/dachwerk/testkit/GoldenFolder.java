package org.dachwerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder with the files a test reads, in {@code input/}, and beside it those it must write, byte
 * for byte.
 *
 * <p>With {@code -Dgolden.update=true} the expected files are rewritten instead of compared; what
 * was rewritten is told, and is to be read before it is committed. Immutable.
 */
public final class GoldenFolder {
  private static final System.Logger LOG = System.getLogger(GoldenFolder.class.getName());

  private final Path folder;
  private final Mode mode;
  private final Consumer<Path> told;

  /** What is done with the expected files. */
  enum Mode {
    COMPARE,
    UPDATE
  }

  GoldenFolder(Path folder, Mode mode, Consumer<Path> told) {
    this.folder = folder;
    this.mode = mode;
    this.told = told;
  }

  /** A golden folder; it need not exist before its first update. */
  public static GoldenFolder of(Path folder) {
    Mode mode = Boolean.getBoolean("golden.update") ? Mode.UPDATE : Mode.COMPARE;
    return new GoldenFolder(
        folder,
        mode,
        file -> LOG.log(System.Logger.Level.WARNING, "Golden file rewritten: {0}", file));
  }

  /** The files in {@code input/}, sorted by name; none where there is no such folder. */
  public List<Path> inputs() throws IOException {
    Path input = folder.resolve("input");
    if (!Files.isDirectory(input)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(input)) {
      return files.sorted().toList();
    }
  }

  /**
   * Holds what was written to what is expected.
   *
   * @param name the name of the expected file in this folder
   * @param actual what was written
   */
  public void compare(String name, byte[] actual) throws IOException {
    Path expected = folder.resolve(name);
    if (mode == Mode.UPDATE) {
      update(expected, actual);
    } else if (Files.exists(expected)) {
      same(expected, actual);
    } else {
      fail("There is no expected file %s; -Dgolden.update=true writes it.", expected);
    }
  }

  private static void same(Path expected, byte[] actual) throws IOException {
    byte[] bytes = Files.readAllBytes(expected);
    // As text first, for a difference in words is one that a person can read.
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .as("%s (-Dgolden.update=true rewrites it)", expected)
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(actual).as("the bytes of %s", expected).isEqualTo(bytes);
  }

  private void update(Path expected, byte[] actual) throws IOException {
    if (Files.exists(expected) && Arrays.equals(Files.readAllBytes(expected), actual)) {
      return;
    }
    Files.createDirectories(folder);
    Files.write(expected, actual);
    told.accept(expected);
  }
}
