package org.dachwerk.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reflective view of a record type, built once a type.
 *
 * <p>Immutable and safe for several threads.
 *
 * @param <R> the record type
 */
public final class RecordSchema<R extends Record> {
  private static final ClassValue<RecordSchema<?>> SCHEMAS =
      new ClassValue<>() {
        @Override
        protected RecordSchema<?> computeValue(Class<?> type) {
          return read(type.asSubclass(Record.class), "", Privacy.PUBLIC);
        }
      };

  private static final MethodType GETTER = MethodType.methodType(Object.class, Record.class);

  private final Class<R> type;
  private final MethodHandle constructor;
  private final List<Field> fields;
  private final Map<String, Field> byPath = new LinkedHashMap<>();

  private RecordSchema(Class<R> type, MethodHandle constructor, List<Field> fields) {
    this.type = type;
    this.constructor = constructor;
    this.fields = fields;
    for (Field field : fields) {
      byPath.put(field.path(), field);
      if (field.group() != null && !field.isList()) {
        byPath.putAll(field.group().byPath);
      }
    }
  }

  /** The schema of the type of a record of fields. */
  @SuppressWarnings("unchecked") // a record's class is its own type
  public static <R extends Record> RecordSchema<R> of(R container) {
    return (RecordSchema<R>) SCHEMAS.get(container.getClass());
  }

  /** The schema of a record type whose components are all marked {@link Column}. */
  @SuppressWarnings("unchecked") // computeValue reads exactly this type
  public static <R extends Record> RecordSchema<R> of(Class<R> type) {
    return (RecordSchema<R>) SCHEMAS.get(type);
  }

  private static final ClassValue<Boolean> HAS_FIELDS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.isRecord()
              && Arrays.stream(type.getRecordComponents())
                  .anyMatch(component -> component.isAnnotationPresent(Column.class));
        }
      };

  /** Whether a type is a record of fields, and not a single value such as a date. */
  public static boolean hasFields(Class<?> type) {
    return HAS_FIELDS.get(type);
  }

  static <R extends Record> RecordSchema<R> read(Class<R> type, String prefix, Privacy floor) {
    RecordComponent[] components = type.getRecordComponents();
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    List<Field> fields = new ArrayList<>();
    try {
      for (int i = 0; i < components.length; i++) {
        if (!components[i].isAnnotationPresent(Column.class)) {
          throw new IllegalArgumentException(type.getName() + "." + components[i].getName());
        }
        MethodHandle accessor = lookup.unreflect(components[i].getAccessor()).asType(GETTER);
        fields.add(new Field(components[i], i, accessor, prefix, floor));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new RecordSchema<>(type, constructor, List.copyOf(fields));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " is not a public record", e);
    }
  }

  /** The record type. */
  public Class<R> type() {
    return type;
  }

  /** The fields in the order of the components. */
  public List<Field> fields() {
    return fields;
  }

  /** All fields and, behind each group, the fields in it. */
  public Stream<Field> allFields() {
    return byPath.values().stream();
  }

  /** The field with this dotted path from the record down, or null. */
  public @Nullable Field field(String path) {
    return byPath.get(path);
  }

  /** The field that keeps the words of another, {@code xText} of {@code x}, or null. */
  public @Nullable Field textOf(Field field) {
    return byPath.get(field.path() + "Text");
  }

  /**
   * Makes a record of its components' values, in their order. A missing list is an empty list, a
   * missing truth value is false.
   */
  public R create(@Nullable Object[] values) {
    @Nullable Object[] complete = values.clone();
    for (Field field : fields) {
      if (complete[field.index()] == null) {
        complete[field.index()] = blank(field);
      }
    }
    try {
      return type.cast((Object) constructor.invokeExact(complete));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Constructor of " + type.getName() + " failed", e);
    }
  }

  private static @Nullable Object blank(Field field) {
    if (field.isList()) {
      return List.of();
    }
    if (Map.class.equals(field.type())) {
      return Map.of();
    }
    return boolean.class.equals(field.type()) ? Boolean.FALSE : null;
  }

  /** The values of a record's components, in their order. */
  public @Nullable Object[] values(R record) {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (Field field : fields) {
      values[field.index()] = field.get(record);
    }
    return values;
  }

  /**
   * The same record with another value at a dotted path; null leaves the field blank.
   *
   * <p>A blank group on the way is filled. Null at a path through a list or a map leaves the whole
   * list or map blank.
   */
  public R with(R record, String path, @Nullable Object value) {
    int point = path.indexOf('.');
    Field field = ownField(point < 0 ? path : path.substring(0, point));
    @Nullable Object[] values = values(record);
    values[field.index()] =
        point < 0 ? value : inside(field, values[field.index()], path.substring(point + 1), value);
    return create(values);
  }

  private static @Nullable Object inside(
      Field field, @Nullable Object old, String path, @Nullable Object value) {
    if (old instanceof Record inner) {
      return withIn(inner, path, value);
    }
    if (value == null) {
      return null;
    }
    RecordSchema<?> group = field.group();
    if (group == null || field.isList()) {
      throw new IllegalArgumentException("No single field " + path + " in " + field);
    }
    return withIn(group.create(new @Nullable Object[group.fields.size()]), path, value);
  }

  private Field ownField(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("No field " + name + " in " + type.getName());
  }

  private static <I extends Record> I withIn(I inner, String path, @Nullable Object value) {
    return of(inner).with(inner, path, value);
  }
}
