package org.dachwerk.importer.bind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.model.Money;
import org.dachwerk.model.RecordType;
import org.dachwerk.model.Source;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making: values by dotted path. Paths that name no field are notes from one column
 * to another, which the {@link Finisher} of the type makes use of.
 */
final class RowDraft {
  private final RecordType type;
  private final RowOrigin origin;
  private final NoticeSink notices;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, String> raw = new HashMap<>();
  private final Map<String, String> additional = new LinkedHashMap<>();

  RowDraft(RecordType type, RowOrigin origin, NoticeSink notices) {
    this.type = type;
    this.origin = origin;
    this.notices = notices;
  }

  RowOrigin origin() {
    return origin;
  }

  void put(String path, @Nullable Object value) {
    if (value != null) {
      values.put(path, value);
    }
  }

  /** Adds to a list that several columns may fill. */
  void append(String path, List<?> more) {
    List<?> already = get(path, List.class);
    values.put(
        path, already == null ? more : Stream.concat(already.stream(), more.stream()).toList());
  }

  <T> @Nullable T get(String path, Class<T> as) {
    Object value = values.get(path);
    return value == null ? null : as.cast(value);
  }

  boolean has(String path) {
    return values.containsKey(path);
  }

  void remove(String path) {
    values.remove(path);
  }

  /** Remembers the text found at a column's path, for notices that come later. */
  void found(String path, String text) {
    raw.put(path, text);
  }

  /** Whether the words of a column have a field of their own, or are part of its value. */
  boolean keepsText(String path) {
    Field field = type.schema().field(path);
    if (field == null) {
      // Columns of several fields keep their words themselves; those of a name's parts do not.
      return !path.startsWith("member");
    }
    return type.schema().textOf(field) != null || path.equals("start");
  }

  void addAdditional(String header, String text) {
    additional.put(header, text);
  }

  /** Makes a notice of a finding, at the cell of a path. */
  void report(String path, Finding finding) {
    Notice notice =
        Notice.of(finding.code(), origin.locate(path))
            .withField(path)
            .withValue(isSecret(path) ? null : raw.get(path))
            .withAll(finding.arguments());
    boolean costsRow = notice.effect() == Effect.VALUE && standsOn(path);
    notices.add(costsRow ? notice.weighing(notice.severity(), Effect.ROW) : notice);
  }

  /** Whether what stands under a path may be shown to nobody. */
  boolean isSecret(String path) {
    Field field = type.schema().field(path);
    return field != null && field.privacy() == Privacy.SECRET;
  }

  /** Whether a record is wrong, not only poorer, without a value that stands in its row. */
  private boolean standsOn(String path) {
    Field field = type.schema().field(path);
    boolean money = field != null && field.valueType().equals(Money.class);
    return money || (type == RecordType.ORGANISATION && path.equals("id"));
  }

  /** The record of all values. */
  Record build() {
    values.put("additional", additional);
    CellRef row = origin.locate("");
    values.put("source", new Source(row.file(), row.sheet(), row.row()));
    return build(type.schema(), "");
  }

  private <R extends Record> R build(RecordSchema<R> schema, String prefix) {
    @Nullable Object[] components = new @Nullable Object[schema.fields().size()];
    for (Field field : schema.fields()) {
      components[field.index()] = value(field, prefix + field.name());
    }
    return schema.create(components);
  }

  private @Nullable Object value(Field field, String path) {
    Object value = values.get(path);
    RecordSchema<?> group = field.group();
    if (value != null || group == null || field.isList()) {
      return value;
    }
    String below = path + ".";
    boolean filled = values.keySet().stream().anyMatch(key -> key.startsWith(below));
    return filled ? build(RecordSchema.of(group.type()), below) : null;
  }
}
