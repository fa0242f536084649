package org.dachwerk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.RecordType;
import org.dachwerk.privacy.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a dataset as one JSON document, record by record in constant memory.
 *
 * <p>All four arrays are there, empty ones too. Secret fields are never written, whatever a record
 * still holds.
 */
public final class JsonSink implements DatasetSink {
  private static final List<RecordType> TYPES = List.of(RecordType.values());
  private static final RecordType LAST = TYPES.get(TYPES.size() - 1);

  private final Target target;
  private final Profile profile;
  private final JsonGenerator generator;
  private final RecordJson records;
  private final Iterator<RecordType> ahead = TYPES.iterator();
  private @Nullable RecordType open;

  private JsonSink(Target target, Profile profile) {
    this.target = target;
    this.profile = profile;
    this.generator = JsonLayout.INDENTED.generator(target.out());
    this.records = new RecordJson(generator);
  }

  /**
   * Writes to a file.
   *
   * @param profile for whom the records were made; named in the document
   * @throws IOException if the file cannot be made there
   */
  public static JsonSink toFile(Path file, Profile profile) throws IOException {
    return new JsonSink(Target.file(file), profile);
  }

  /**
   * Writes to a stream, which gets nothing before {@link #commit} and stays open.
   *
   * @param profile for whom the records were made; named in the document
   */
  public static JsonSink toStream(OutputStream stream, Profile profile) throws IOException {
    return new JsonSink(Target.stream(stream), profile);
  }

  @Override
  public void begin(DatasetHead head) throws IOException {
    JsonSteps.run(
        () -> {
          generator.writeStartObject();
          DatasetJson.writeHead(generator, profile, head);
        });
  }

  @Override
  public void write(DomainRecord domainRecord) throws IOException {
    JsonSteps.run(
        () -> {
          openArray(RecordType.of(domainRecord));
          records.write(domainRecord);
        });
  }

  private void openArray(RecordType type) {
    if (open != null && open.compareTo(type) > 0) {
      throw new IllegalStateException("A record of type " + type.code() + " comes too late");
    }
    while (open != type) {
      closeArray();
      open = ahead.next();
      generator.writeArrayPropertyStart(open.plural());
    }
  }

  private void closeArray() {
    if (open != null) {
      generator.writeEndArray();
    }
  }

  @Override
  public void commit() throws IOException {
    JsonSteps.run(
        () -> {
          openArray(LAST);
          closeArray();
          generator.writeEndObject().writeRaw('\n').flush();
        });
    target.commit();
  }

  @Override
  public void close() throws IOException {
    // The generator stays as it is: closing it would complete a document that nobody wants.
    target.close();
  }
}
