package org.dachwerk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFolderTest {
  @TempDir Path folder;

  @Test
  void equalBytesPass() throws IOException {
    Files.writeString(folder.resolve("output.json"), "{}\n");

    assertThatCode(() -> comparing().compare("output.json", bytes("{}\n")))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherLineEndFails() throws IOException {
    Files.writeString(folder.resolve("output.json"), "{}\n");

    assertThatThrownBy(() -> comparing().compare("output.json", bytes("{}\r\n")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("output.json (-Dgolden.update=true rewrites it)");
  }

  @Test
  void bytesThatAreNoTextAreToldApart() throws IOException {
    Files.write(folder.resolve("output.bin"), new byte[] {(byte) 0xFF});

    assertThatThrownBy(() -> comparing().compare("output.bin", new byte[] {(byte) 0xFE}))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the bytes of");
  }

  @Test
  void anExpectedFileThatIsMissingFailsAndIsNotWritten() {
    assertThatThrownBy(() -> comparing().compare("output.json", bytes("{}")))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "There is no expected file %s; -Dgolden.update=true writes it.",
            folder.resolve("output.json"));
    assertThat(folder.resolve("output.json")).doesNotExist();
  }

  @Test
  void anUpdateWritesTheExpectedFileAndSaysSoOnce() throws IOException {
    List<Path> told = new ArrayList<>();
    Path home = folder.resolve("new");
    GoldenFolder golden = new GoldenFolder(home, GoldenFolder.Mode.UPDATE, told::add);

    golden.compare("output.json", bytes("{\"a\": 1}"));
    golden.compare("output.json", bytes("{\"a\": 1}"));

    assertThat(home.resolve("output.json")).hasContent("{\"a\": 1}");
    assertThat(told).containsExactly(home.resolve("output.json"));
  }

  @Test
  void inputsComeSortedByName() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("b.csv"), "");
    Files.writeString(input.resolve("a.csv"), "");

    assertThat(comparing().inputs())
        .containsExactly(input.resolve("a.csv"), input.resolve("b.csv"));
  }

  @Test
  void aFolderWithoutInputHasNone() throws IOException {
    assertThat(comparing().inputs()).isEmpty();
  }

  private GoldenFolder comparing() {
    return new GoldenFolder(folder, GoldenFolder.Mode.COMPARE, told -> {});
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
