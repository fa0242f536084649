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

  /** The schema of a record type whose components are all marked {@link Column}. */
  @SuppressWarnings("unchecked") // computeValue reads exactly this type
  public static <R extends Record> RecordSchema<R> of(Class<R> type) {
    return (RecordSchema<R>) SCHEMAS.get(type);
  }

  static boolean hasFields(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.isAnnotationPresent(Column.class));
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
        MethodHandle accessor = lookup.unreflect(components[i].getAccessor());
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

  /** The same record with another value at a dotted path; null leaves the field blank. */
  public R with(R record, String path, @Nullable Object value) {
    String head = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    Field field = ownField(head);
    @Nullable Object[] values = values(record);
    Object old = values[field.index()];
    values[field.index()] =
        head.equals(path) || !(old instanceof Record inner)
            ? value
            : withIn(inner, path.substring(head.length() + 1), value);
    return create(values);
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
    @SuppressWarnings("unchecked") // a record's class is its own type
    Class<I> type = (Class<I>) inner.getClass();
    return of(type).with(inner, path, value);
  }
}
