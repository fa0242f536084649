package org.dachwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.PartialDate;
import org.dachwerk.privacy.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSinkTest {
  private static final DatasetHead HEAD =
      new DatasetHead("Mitglieder", "Dachverband", null, null, PartialDate.parse("2022-05-10"));

  @TempDir Path folder;

  @Test
  void anEmptyDatasetHasAnEmptyHeadAndFourEmptyArrays() throws IOException {
    assertThat(document(DatasetHead.unknown()))
        .isEqualTo(
            """
            {
              "$schema": "urn:dachwerk:schema:dataset:1",
              "formatVersion": "1.0",
              "profile": "public",
              "dataset": {},
              "organisations": [],
              "members": [],
              "events": [],
              "fundingRecords": []
            }
            """);
  }

  @Test
  void aRecordOfEachTypeIsWrittenWithItsPropertiesInOrder() throws IOException {
    String written =
        document(
            HEAD, Samples.organisation(), Samples.member(), Samples.event(), Samples.funding());

    assertThat(written).isEqualTo(golden("dataset.json"));
  }

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException {
    assertThat(document(HEAD, Samples.member())).isEqualTo(document(HEAD, Samples.member()));
  }

  @Test
  void typesWithoutRecordsBetweenOthersStayEmptyArrays() throws IOException {
    assertThat(document(DatasetHead.unknown(), event("Fest")))
        .endsWith(
            """
              "organisations": [],
              "members": [],
              "events": [
                {
                  "title": "Fest"
                }
              ],
              "fundingRecords": []
            }
            """);
  }

  @Test
  void onlineAccessIsNeverWritten() throws IOException {
    assertThat(document(HEAD, Samples.event()))
        .doesNotContain("onlineAccess")
        .doesNotContain(Samples.PASSCODE);
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    assertThat(document(HEAD, event("a\uD83Db"))).contains("\"title\": \"a\uFFFDb\"");
  }

  @Test
  void aRecordOfAnEarlierTypeIsRefused() throws IOException {
    try (JsonSink sink = JsonSink.toFile(folder.resolve("a.json"), Profile.PUBLIC)) {
      sink.begin(HEAD);
      sink.write(Samples.event());

      assertThatThrownBy(() -> sink.write(Samples.member()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("A record of type member comes too late");
    }
  }

  @Test
  void withoutACommitTheFileKeepsItsOldContentAndNothingStaysBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    try (JsonSink sink = JsonSink.toFile(file, Profile.PUBLIC)) {
      sink.begin(HEAD);
      sink.write(Samples.event());
    }

    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aStreamGetsNothingBeforeTheCommitAndEverythingAtIt() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (JsonSink sink = JsonSink.toStream(stream, Profile.PUBLIC)) {
      sink.begin(HEAD);
      for (int i = 0; i < 1_000; i++) {
        sink.write(Samples.event());
      }
      assertThat(stream.size()).isZero();
      sink.commit();
    }

    assertThat(stream.toString(StandardCharsets.UTF_8)).startsWith("{\n").endsWith("}\n");
  }

  @Test
  void aStreamThatFailsIsACheckedFailure() throws IOException {
    IOException full = new IOException("No space left on device");
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> JsonLayout.COMPACT.write(stream, json -> json.writeBoolean(true)))
        .isSameAs(full);
  }

  private String document(DatasetHead head, DomainRecord... records) throws IOException {
    Path file = folder.resolve("document.json");
    try (JsonSink sink = JsonSink.toFile(file, Profile.PUBLIC)) {
      sink.begin(head);
      for (DomainRecord each : records) {
        sink.write(each);
      }
      sink.commit();
    }
    return Files.readString(file);
  }

  private static DomainRecord event(String title) {
    return EventBuilder.builder().title(title).build();
  }

  static String golden(String name) throws IOException {
    try (var in = JsonSinkTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
