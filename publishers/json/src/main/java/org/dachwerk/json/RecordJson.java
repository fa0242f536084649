package org.dachwerk.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.RecordType;
import org.dachwerk.schema.Coded;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as JSON objects: a property for each field that says something, in the order of
 * the components.
 *
 * <p>Secret fields are passed over: a second lock behind the privacy gate.
 */
final class RecordJson {
  private final JsonGenerator generator;
  private final ValueJson values;

  RecordJson(JsonGenerator generator) {
    this.generator = generator;
    this.values = new ValueJson(generator);
  }

  /** Writes a record as one object. */
  void write(DomainRecord domainRecord) {
    generator.writeStartObject();
    writeFields((Record) domainRecord);
    generator.writeEndObject();
  }

  /** Writes a record as one object with its type in front. */
  void writeWithType(DomainRecord domainRecord) {
    generator.writeStartObject();
    generator.writeStringProperty("type", RecordType.of(domainRecord).code());
    writeFields((Record) domainRecord);
    generator.writeEndObject();
  }

  private void writeFields(Record fields) {
    for (Field field : RecordSchema.of(fields.getClass()).fields()) {
      Object value = field.privacy() == Privacy.SECRET ? null : field.get(fields);
      if (value != null && !isBlank(value)) {
        generator.writeName(field.name());
        write(value);
      }
    }
  }

  private void write(Object value) {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Coded coded) {
      generator.writeString(coded.code());
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean answer) {
      generator.writeBoolean(answer);
    } else if (value instanceof List<?> list) {
      writeList(list);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof Record inner) {
      writeRecord(inner);
    } else {
      throw new IllegalArgumentException("No JSON form for " + value.getClass().getName());
    }
  }

  private void writeRecord(Record inner) {
    if (values.isValue(inner)) {
      values.write(inner);
      return;
    }
    generator.writeStartObject();
    writeFields(inner);
    generator.writeEndObject();
  }

  private void writeList(List<?> list) {
    generator.writeStartArray();
    for (Object element : list) {
      if (!isBlank(element)) {
        write(element);
      }
    }
    generator.writeEndArray();
  }

  private void writeMap(Map<?, ?> map) {
    generator.writeStartObject();
    map.forEach((name, value) -> generator.writeStringProperty((String) name, (String) value));
    generator.writeEndObject();
  }

  /** Whether a value would be written as an empty array or object. */
  private boolean isBlank(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(this::isBlank);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value == null
        || (value instanceof Record inner && !values.isValue(inner) && hasNothing(inner));
  }

  private boolean hasNothing(Record inner) {
    for (Field field : RecordSchema.of(inner.getClass()).fields()) {
      if (field.privacy() != Privacy.SECRET && !isBlank(field.get(inner))) {
        return false;
      }
    }
    return true;
  }
}
