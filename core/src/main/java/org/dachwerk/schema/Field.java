package org.dachwerk.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record type: a component marked {@link Column}.
 *
 * <p>Immutable.
 */
public final class Field {
  private final String path;
  private final String name;
  private final int index;
  private final Class<?> type;
  private final Class<?> valueType;
  private final Privacy privacy;
  private final boolean required;
  private final boolean nullable;
  private final Presence presence;
  private final TextForm form;
  private final MethodHandle accessor;
  private final @Nullable RecordSchema<?> group;

  Field(RecordComponent component, int index, MethodHandle accessor, String prefix, Privacy floor) {
    Column column = component.getAnnotation(Column.class);
    this.name = component.getName();
    this.path = prefix + name;
    this.index = index;
    this.type = component.getType();
    this.valueType = List.class.equals(type) ? elementType(component.getGenericType()) : type;
    this.privacy = floor.compareTo(column.value()) > 0 ? floor : column.value();
    this.required = isRequired(component);
    this.nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    this.presence = column.presence();
    this.form = column.form();
    this.accessor = accessor;
    this.group =
        RecordSchema.hasFields(valueType)
            ? RecordSchema.read(valueType.asSubclass(Record.class), path + ".", privacy)
            : null;
  }

  private static boolean isRequired(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(NotBlank.class)
        || component.getAccessor().isAnnotationPresent(NotNull.class);
  }

  private static Class<?> elementType(Type generic) {
    Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
    return (Class<?>) element;
  }

  /** The dotted path from the record type down, for example {@code address.postalCode}. */
  public String path() {
    return path;
  }

  /** The component's name, which is the property's name in JSON. */
  public String name() {
    return name;
  }

  /** The component's position in its record, from 0. */
  public int index() {
    return index;
  }

  /** The component's type: {@link List} for a field of several values. */
  public Class<?> type() {
    return type;
  }

  /** The type of one value: the element's where the field has several. */
  public Class<?> valueType() {
    return valueType;
  }

  /** Whether the field has several values. */
  public boolean isList() {
    return List.class.equals(type);
  }

  /** Who may see the value: the stronger of the field's own class and its group's. */
  public Privacy privacy() {
    return privacy;
  }

  /** Whether a record without it cannot be taken. */
  public boolean required() {
    return required;
  }

  /** Whether a record can be made without a value. */
  public boolean nullable() {
    return nullable;
  }

  /** What a blank means, where the field is not {@link #required}. */
  public Presence presence() {
    return presence;
  }

  /** What a text holds. */
  public TextForm form() {
    return form;
  }

  /** The fields within, where the value is itself a record of fields; else null. */
  public @Nullable RecordSchema<?> group() {
    return group;
  }

  /** The value in a record of the type to which this field belongs. */
  public @Nullable Object get(Record record) {
    try {
      return (Object) accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Accessor of " + path + " failed", e);
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
