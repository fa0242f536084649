package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when Dachwerk itself, or the machine, is at fault. */
class FaultsTest {
  @TempDir Path folder;

  @Test
  void aFaultOfDachwerkAsksForAReport() throws IOException {
    InputStream broken = new Failing(new IllegalArgumentException("broken"));

    Cli.Outcome german = Cli.german(folder).reading(broken).run("convert", "-");
    Cli.Outcome english = Cli.english(folder).reading(broken).run("convert", "-");

    assertThat(List.of(german.exit(), english.exit())).containsOnly(70);
    assertThat(german.err())
        .isEqualTo(
            "Das ist ein Fehler in Dachwerk (IllegalStateException), nicht in Ihrer Datei. Bitte"
                + " melden; --stacktrace zeigt die Einzelheiten.\n");
    assertThat(english.err())
        .isEqualTo(
            "This is a fault in Dachwerk (IllegalStateException), not in your file. Please report"
                + " it; --stacktrace shows the details.\n");
    assertThat(Cli.german(folder).names()).isEmpty();
  }

  @Test
  void aStackTraceIsShownToThoseWhoAsk() {
    Cli.Outcome outcome =
        Cli.english(folder)
            .reading(new Failing(new IllegalArgumentException("broken")))
            .run("convert", "-", "--stacktrace");

    assertThat(outcome.err()).contains("java.lang.IllegalArgumentException: broken", "\tat ");
  }

  @Test
  void tooLittleMemoryIsNoExitCodeOfSoundRows() {
    Cli.Outcome outcome =
        Cli.english(folder).reading(new Failing(new OutOfMemoryError("heap"))).run("convert", "-");

    assertThat(outcome.exit()).isEqualTo(70);
    assertThat(outcome.err()).contains("OutOfMemoryError");
  }

  @Test
  void aBrokenPipeIsAFailure() {
    InputStream broken = new Failing(new IOException("pipe closed"));

    assertThat(Cli.english(folder).reading(broken).run("convert", "-"))
        .isEqualTo(new Cli.Outcome(2, "", "Reading or writing failed: pipe closed.\n"));
  }

  /** Fails at the first byte, with whatever a test wants to see told. */
  private static final class Failing extends InputStream {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }
}
