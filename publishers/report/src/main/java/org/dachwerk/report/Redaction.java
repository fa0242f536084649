package org.dachwerk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dachwerk.model.Party;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of notices what a report must not show. The place always stays.
 *
 * <p>A field that is not known may hold anything, so it counts as personal.
 */
final class Redaction {
  /** Stands for a value that is left out. */
  static final String LEFT_OUT = "…";

  /** Arguments that tell of the field or of the list, not of what a cell holds. */
  private static final Set<String> HARMLESS =
      Set.of("label", "expected", "option", "length", "max", "factor");

  private final Disclosure disclosure;
  private final SheetKinds kinds;

  Redaction(Disclosure disclosure, SheetKinds kinds) {
    this.disclosure = disclosure;
    this.kinds = kinds;
  }

  Notice apply(Notice notice) {
    Field field = field(notice.where(), notice.field());
    boolean secret = field != null && field.privacy() == Privacy.SECRET;
    if (secret || (disclosure == Disclosure.REDACTED && mayBePersonal(field))) {
      return withoutValues(notice);
    }
    return notice;
  }

  private @Nullable Field field(CellRef place, @Nullable String path) {
    return path == null
        ? null
        : kinds.at(place).map(type -> type.schema().field(path)).orElse(null);
  }

  private static boolean mayBePersonal(@Nullable Field field) {
    return field == null
        || field.privacy() != Privacy.PUBLIC
        || field.valueType().equals(Party.class)
        || (field.group() != null && field.group().allFields().anyMatch(Redaction::mayBePersonal));
  }

  private static Notice withoutValues(Notice notice) {
    Map<String, Object> arguments = new LinkedHashMap<>(notice.arguments());
    // What is said of a whole sheet or file comes from no single cell, and so from no person.
    if (notice.where().row() > 0) {
      arguments.replaceAll(Redaction::withoutValue);
    }
    Notice bare = notice.withValue(notice.value() == null ? null : LEFT_OUT);
    return bare.withAll(arguments);
  }

  private static Object withoutValue(String name, Object argument) {
    return HARMLESS.contains(name) || argument instanceof Number ? argument : LEFT_OUT;
  }
}
