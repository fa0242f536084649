package org.dachwerk.privacy;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dachwerk.model.Quantity;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Walks all texts of a record, however deep they stand. Secret fields are passed over. */
public final class Texts {
  private Texts() {}

  /**
   * Shows every text with its dotted path. The texts of a list stand under the list's path, an
   * additional value under {@code additional.HEADER}.
   */
  public static void forEach(Record container, BiConsumer<String, String> visitor) {
    walk(container, "", visitor);
  }

  private static void walk(Record container, String prefix, BiConsumer<String, String> visitor) {
    for (Field field : RecordSchema.of(container).fields()) {
      if (field.privacy() != Privacy.SECRET) {
        visit(field.get(container), prefix + field.name(), visitor);
      }
    }
  }

  private static void visit(
      @Nullable Object value, String path, BiConsumer<String, String> visitor) {
    if (value instanceof String text) {
      visitor.accept(path, text);
    } else if (value instanceof List<?> list) {
      list.forEach(element -> visit(element, path, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, element) -> visit(element, path + "." + key, visitor));
    } else if (value instanceof Quantity quantity) {
      visit(quantity.text(), path, visitor);
    } else if (value instanceof Record inner && RecordSchema.hasFields(inner.getClass())) {
      walk(inner, path + ".", visitor);
    }
  }
}
