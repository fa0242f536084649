package org.dachwerk.privacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.UnnamedPerson;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Origin;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Takes out of one record what a profile may not see, and counts the cells. */
final class Redaction {
  private final Profile profile;
  private final FieldGrounds grounds;
  private final Origin origin;
  private final Map<CellRef, Privacy> withheld = new LinkedHashMap<>();

  Redaction(Profile profile, FieldGrounds grounds, Origin origin) {
    this.profile = profile;
    this.grounds = grounds;
    this.origin = origin;
  }

  /**
   * What may be shown of one record in public.
   *
   * @param participants who may be named as taking a part in an event
   * @param parties who may be named where an organisation is expected, or as the member
   * @param personal which personal fields may be shown, by path
   * @param open which public fields may be shown, by path
   */
  record FieldGrounds(
      Grounds participants, Grounds parties, Predicate<String> personal, Predicate<String> open) {}

  Map<CellRef, Privacy> withheld() {
    return withheld;
  }

  /** The record without what is kept out. */
  Record redact(Record container) {
    Set<Privacy> visible =
        profile == Profile.PUBLIC
            ? EnumSet.of(Privacy.PUBLIC)
            : EnumSet.of(Privacy.PUBLIC, Privacy.INTERNAL, Privacy.PERSONAL);
    return redact(container, "", visible);
  }

  /** Counts every filled cell of a record that is kept out whole, at least under this class. */
  void count(Record container, Privacy floor) {
    count(container, "", floor);
  }

  private <R extends Record> R redact(R container, String prefix, Set<Privacy> visible) {
    RecordSchema<R> schema = RecordSchema.of(container);
    @Nullable Object[] values = schema.values(container);
    for (Field field : schema.fields()) {
      String path = prefix + field.name();
      Object value = values[field.index()];
      if (value != null) {
        Object kept = keep(value, field, path, visible);
        values[field.index()] = kept;
      }
    }
    return schema.create(values);
  }

  private @Nullable Object keep(Object value, Field field, String path, Set<Privacy> visible) {
    boolean ground =
        visible.contains(field.privacy())
            || (field.privacy() == Privacy.PERSONAL && grounds.personal().test(path));
    boolean open = profile == Profile.INTERNAL || grounds.open().test(path);
    if (!ground || !open) {
      countValue(value, path, open ? field.privacy() : Privacy.PERSONAL);
      return null;
    }
    Set<Privacy> within = visible;
    if (field.privacy() == Privacy.PERSONAL) {
      within = EnumSet.copyOf(visible);
      within.add(Privacy.PERSONAL);
    }
    Object kept = keepValue(value, path, within);
    return kept == null && !field.nullable() && value instanceof String text
        ? Secrets.mask(text)
        : kept;
  }

  private @Nullable Object keepValue(Object value, String path, Set<Privacy> visible) {
    if (value instanceof String text) {
      return withoutSecret(text, text, path);
    }
    if (value instanceof Quantity quantity && quantity.text() != null) {
      return withoutSecret(quantity, quantity.text(), path);
    }
    if (value instanceof List<?> list) {
      List<Object> kept = new ArrayList<>(list.size());
      for (Object element : list) {
        Object result = keepValue(element, path, visible);
        if (result != null) {
          kept.add(result);
        }
      }
      return kept;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> kept = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (Secrets.inEntry(entry)) {
          tally(path + "." + entry.getKey(), Privacy.SECRET);
        } else {
          kept.put(entry.getKey(), entry.getValue());
        }
      }
      return kept;
    }
    return value instanceof Record inner && RecordSchema.hasFields(inner.getClass())
        ? keepRecord(inner, path, visible)
        : value;
  }

  private @Nullable Record keepRecord(Record inner, String path, Set<Privacy> visible) {
    Person person =
        inner instanceof Participant participant
            ? participant.person()
            : inner instanceof Person party ? party : null;
    if (person == null) {
      return redact(inner, path + ".", visible);
    }
    Grounds ground = inner instanceof Person ? grounds.parties() : grounds.participants();
    if (!visible.contains(Privacy.PERSONAL) && !ground.toName(person)) {
      tally(path, Privacy.PERSONAL);
      return inner instanceof Person ? new UnnamedPerson() : null;
    }
    Set<Privacy> within = EnumSet.copyOf(visible);
    within.add(Privacy.PERSONAL);
    return redact(inner, path + ".", within);
  }

  private <T> @Nullable T withoutSecret(T value, String text, String path) {
    if (Secrets.in(text)) {
      tally(path, Privacy.SECRET);
      return null;
    }
    return value;
  }

  private void count(Record container, String prefix, Privacy floor) {
    for (Field field : RecordSchema.of(container).fields()) {
      Object value = field.get(container);
      if (value != null) {
        countValue(value, prefix + field.name(), max(floor, field.privacy()));
      }
    }
  }

  private void countValue(Object value, String path, Privacy privacy) {
    if (value instanceof List<?> list) {
      list.forEach(element -> countValue(element, path, privacy));
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        tally(path + "." + entry.getKey(), Secrets.inEntry(entry) ? Privacy.SECRET : privacy);
      }
    } else if (value instanceof Record inner && RecordSchema.hasFields(inner.getClass())) {
      count(inner, path + ".", privacy);
    } else {
      tally(path, isSecret(value) ? Privacy.SECRET : privacy);
    }
  }

  /** A secret would have kept its cell out of every profile, whatever else did. */
  private static boolean isSecret(Object value) {
    String text = value instanceof Quantity quantity ? quantity.text() : value.toString();
    return text != null && Secrets.in(text);
  }

  private void tally(String path, Privacy privacy) {
    CellRef cell = origin.locate(path);
    if (cell.column() > 0) {
      withheld.merge(cell, privacy, Redaction::max);
    }
  }

  private static Privacy max(Privacy one, Privacy other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
