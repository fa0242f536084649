package org.dachwerk.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir private Path folder;
  private Path target = Path.of("verein.json");

  @BeforeEach
  void placeTheTarget() {
    target = folder.resolve("verein.json");
  }

  @Test
  void appearsWholeAtCommit() throws IOException {
    try (WholeFile file = WholeFile.create(target)) {
      write(file, "neu");
      assertThat(target).doesNotExist();
      file.commit();
    }

    assertThat(target).hasContent("neu");
    assertThat(names()).containsExactly("verein.json");
  }

  @Test
  void theOldContentStaysUntilCommit() throws IOException {
    Files.writeString(target, "alt");
    try (WholeFile file = WholeFile.create(target)) {
      write(file, "neu");
      assertThat(target).hasContent("alt");
      file.commit();
    }

    assertThat(target).hasContent("neu");
  }

  @Test
  void withoutCommitTheOldContentStaysAndNoDebris() throws IOException {
    Files.writeString(target, "alt");
    try (WholeFile file = WholeFile.create(target)) {
      write(file, "halb");
    }

    assertThat(target).hasContent("alt");
    assertThat(names()).containsExactly("verein.json");
  }

  @Test
  void whatAKilledRunLeftIsReplaced() throws IOException {
    Files.writeString(folder.resolve(".verein.json.part"), "die lange Hälfte eines alten Laufs");
    try (WholeFile file = WholeFile.create(target)) {
      write(file, "neu");
      file.commit();
    }

    assertThat(target).hasContent("neu");
    assertThat(names()).containsExactly("verein.json");
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> WholeFile.create(folder.resolve("fehlt/verein.json")));
  }

  @Test
  void aFolderIsNoTarget() throws IOException {
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> WholeFile.create(folder))
        .withMessage(folder.toString());
    assertThat(names()).isEmpty();
  }

  private static void write(WholeFile file, String text) throws IOException {
    file.out().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
