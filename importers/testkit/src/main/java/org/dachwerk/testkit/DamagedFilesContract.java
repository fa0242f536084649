package org.dachwerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dachwerk.table.Limits;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.WorkbookReader;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happened to its bytes, a file is read or refused in one sentence; each module's test
 * extends it and names whole files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DamagedFilesContract {
  private static final int COPIES = 150;

  @TempDir Path folder;

  /** The reader under test. */
  protected abstract WorkbookReader reader();

  /** Whole files, as resources beside the test. */
  protected abstract List<String> files();

  @ParameterizedTest
  @MethodSource("files")
  void changedBytesAreReadOrRefused(String resource) throws IOException {
    byte[] whole = bytes(resource);
    Random random = new Random(17);
    for (int copy = 0; copy < COPIES; copy++) {
      byte[] changed = whole.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      readOrRefuse(changed);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileCutAnywhereIsReadOrRefused(String resource) throws IOException {
    byte[] whole = bytes(resource);
    for (int copy = 0; copy < COPIES; copy++) {
      readOrRefuse(Arrays.copyOf(whole, whole.length * copy / COPIES));
    }
  }

  private void readOrRefuse(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("x"), content);
    try {
      new Reading(reader()).readAll(file, Limits.standard());
    } catch (UnreadableException refused) {
      assertThat(refused.notice().where().file()).isEqualTo("x");
    }
  }

  private byte[] bytes(String resource) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }
}
