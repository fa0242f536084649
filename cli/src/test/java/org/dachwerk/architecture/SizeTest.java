package org.dachwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing grows beyond what one can read at a sitting. */
class SizeTest {
  private static final Path ROOT = Path.of(System.getProperty("dachwerk.root", ".."));

  @TempDir Path folder;

  @Test
  void noFileIsLongerThan400LinesAndNoMethodLongerThan40() throws IOException {
    List<Path> files = Sources.production(ROOT);

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .contains("RecordSchema.java", "OfficeReader.java", "JsonSink.java", "Dachwerk.java");
    assertThat(Sources.tooLong(files)).isEmpty();
  }

  @Test
  void aMethodOf41LinesIsFound() throws IOException {
    Path file = source("class Long {\n  void act() {\n" + "    act();\n".repeat(39) + "  }\n}\n");

    assertThat(Sources.tooLong(List.of(file))).containsExactly("Long.java act has 41 lines");
  }

  @Test
  void aMethodOf40LinesIsNot() throws IOException {
    Path file = source("class Long {\n  void act() {\n" + "    act();\n".repeat(38) + "  }\n}\n");

    assertThat(Sources.tooLong(List.of(file))).isEmpty();
  }

  @Test
  void aConstructorIsMeasuredAndARecordsHeaderIsNot() throws IOException {
    String header = "record Long(\n" + "    int a,\n".repeat(60) + "    int z) {\n";
    String body = "  Long {\n" + "    act();\n".repeat(40) + "  }\n}\n";

    assertThat(Sources.tooLong(List.of(source(header + body))))
        .containsExactly("Long.java <init> has 42 lines");
  }

  @Test
  void aFileOf401LinesIsFound() throws IOException {
    Path file = source("// a line\n".repeat(401));

    assertThat(Sources.tooLong(List.of(file))).containsExactly("Long.java has 401 lines");
  }

  private Path source(String text) throws IOException {
    return Files.writeString(folder.resolve("Long.java"), text);
  }
}
