package org.dachwerk.json;

import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.privacy.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a dataset says of itself and of its form, the same in every layout. */
final class DatasetJson {
  private static final String SCHEMA = "urn:dachwerk:schema:dataset:1";
  private static final String FORMAT_VERSION = "1.0";

  private DatasetJson() {}

  /** Writes the head's properties into an object that the caller has begun. */
  static void writeHead(JsonGenerator generator, Profile profile, DatasetHead head) {
    generator.writeStringProperty("$schema", SCHEMA);
    generator.writeStringProperty("formatVersion", FORMAT_VERSION);
    generator.writeStringProperty("profile", profile.code());
    generator.writeObjectPropertyStart("dataset");
    writeText(generator, "title", head.title());
    writeText(generator, "publisher", head.publisher());
    writeText(generator, "contact", head.contact());
    writeText(generator, "licence", head.licence());
    writeText(generator, "asOf", head.asOf() == null ? null : head.asOf().toString());
    generator.writeEndObject();
  }

  private static void writeText(JsonGenerator generator, String name, @Nullable String text) {
    if (text != null) {
      generator.writeStringProperty(name, text);
    }
  }
}
