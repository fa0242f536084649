package org.dachwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.model.PartialDate;
import org.dachwerk.privacy.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSinkTest {
  private static final DatasetHead HEAD =
      new DatasetHead(null, "Dachverband", null, null, PartialDate.ofYear(2022));

  @TempDir Path folder;

  @Test
  void eachRecordIsALineWithItsTypeInFront() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (JsonLinesSink sink = JsonLinesSink.toFile(file, Profile.INTERNAL)) {
      writeTwo(sink);
      sink.commit();
    }

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {"type":"event","id":"fachtag","title":"Fachtag 🎉","kind":"other","kindText":"Lesung",\
            "start":"2021-03-17T18:00:00+01:00","end":"2021",\
            "participants":[{"group":"vier Jugendliche","contribution":"Grußwort"}],\
            "attendance":{"value":400,"qualifier":"almost","text":"knapp 400"},\
            "organisationsRepresented":{"min":20,"max":25,"qualifier":"range","text":"20–25"}}
            {"type":"funding","id":"f-1","recipient":{"name":"Haus der Brücken"},\
            "programme":{"name":"Integration 2030","owner":{"name":"Stadt Köln"}},\
            "amountAwarded":{"amount":"12500.00","currency":"EUR"},"fundingRate":80}
            """);
  }

  @Test
  void theHeadStandsInAFileBeside() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (JsonLinesSink sink = JsonLinesSink.toFile(file, Profile.INTERNAL)) {
      sink.begin(HEAD);
      sink.commit();
    }

    assertThat(file).isEmptyFile();
    assertThat(folder.resolve("a.jsonl.meta.json"))
        .hasContent(
            """
            {
              "$schema": "urn:dachwerk:schema:dataset:1",
              "formatVersion": "1.0",
              "profile": "internal",
              "dataset": {
                "publisher": "Dachverband",
                "asOf": "2022"
              }
            }
            """);
  }

  @Test
  void withoutACommitNeitherFileAppears() throws IOException {
    try (JsonLinesSink sink = JsonLinesSink.toFile(folder.resolve("a.jsonl"), Profile.PUBLIC)) {
      writeTwo(sink);
    }

    assertThatFolderIsEmpty();
  }

  @Test
  void whereTheRecordsCannotBeWrittenNoHeadIsBegun() throws IOException {
    Path occupied = Files.createDirectory(folder.resolve("a.jsonl"));

    assertThatThrownBy(() -> JsonLinesSink.toFile(occupied, Profile.PUBLIC))
        .isInstanceOf(IOException.class);
    Files.delete(occupied);
    assertThatFolderIsEmpty();
  }

  @Test
  void aStreamGetsTheRecordsAloneAndOnlyAtTheCommit() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (JsonLinesSink sink = JsonLinesSink.toStream(stream, Profile.PUBLIC)) {
      writeTwo(sink);
      assertThat(stream.size()).isZero();
      sink.commit();
    }

    assertThat(stream.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"type\":"));
  }

  private static void writeTwo(JsonLinesSink sink) throws IOException {
    sink.begin(HEAD);
    sink.write(Samples.event());
    sink.write(Samples.funding());
  }

  private void assertThatFolderIsEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
