package org.dachwerk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.privacy.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a dataset as JSON Lines: one record a line, its type in front. What the dataset says of
 * itself stands in a second file beside the first.
 *
 * <p>Secret fields are never written, whatever a record still holds.
 */
public final class JsonLinesSink implements DatasetSink {
  private final Target lines;
  private final @Nullable Target head;
  private final Profile profile;
  private final JsonGenerator generator;
  private final RecordJson records;

  private JsonLinesSink(Target lines, @Nullable Target head, Profile profile) {
    this.lines = lines;
    this.head = head;
    this.profile = profile;
    this.generator = JsonLayout.COMPACT.generator(lines.out());
    this.records = new RecordJson(generator);
  }

  /**
   * Writes to a file, and the head to {@link #headFile}.
   *
   * @param profile for whom the records were made; named in the head
   * @throws IOException if the files cannot be made there
   */
  public static JsonLinesSink toFile(Path file, Profile profile) throws IOException {
    Target head = Target.file(headFile(file));
    try {
      return new JsonLinesSink(Target.file(file), head, profile);
    } catch (IOException e) {
      head.close();
      throw e;
    }
  }

  /**
   * Writes the records alone to a stream, which gets nothing before {@link #commit} and stays open.
   *
   * @param profile for whom the records were made
   */
  public static JsonLinesSink toStream(OutputStream stream, Profile profile) throws IOException {
    return new JsonLinesSink(Target.stream(stream), null, profile);
  }

  /** Where the head of a dataset stands: {@code a.jsonl.meta.json} beside {@code a.jsonl}. */
  public static Path headFile(Path lines) {
    return lines.resolveSibling(lines.getFileName() + ".meta.json");
  }

  @Override
  public void begin(DatasetHead datasetHead) throws IOException {
    if (head != null) {
      JsonLayout.INDENTED.write(head.out(), json -> writeHead(json, datasetHead));
    }
  }

  private void writeHead(JsonGenerator json, DatasetHead datasetHead) {
    json.writeStartObject();
    DatasetJson.writeHead(json, profile, datasetHead);
    json.writeEndObject();
  }

  @Override
  public void write(DomainRecord domainRecord) throws IOException {
    JsonSteps.run(
        () -> {
          records.writeWithType(domainRecord);
          generator.writeRaw('\n');
        });
  }

  @Override
  public void commit() throws IOException {
    JsonSteps.run(generator::flush);
    // The records come last: whoever sees new ones finds their head already there.
    if (head != null) {
      head.commit();
    }
    lines.commit();
  }

  @Override
  public void close() throws IOException {
    try {
      if (head != null) {
        head.close();
      }
    } finally {
      lines.close();
    }
  }
}
