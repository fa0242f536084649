package org.dachwerk.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about an input, at its place. The sentence is rendered late, by {@link
 * NoticeRenderer}.
 *
 * @param code what is said
 * @param severity how much it weighs here
 * @param effect what it costs here
 * @param where the cell, row, sheet or file it is about
 * @param field the dotted path of the field, for example {@code membership.since}; null where no
 *     single field is meant
 * @param value the text found, as the sheet shows it; null where there is none or where it must not
 *     be shown
 * @param arguments what the message names, by the name in its template, in a stable order
 * @param related the other place, where the notice is about two
 */
public record Notice(
    NoticeCode code,
    Severity severity,
    Effect effect,
    CellRef where,
    @Nullable String field,
    @Nullable String value,
    Map<String, Object> arguments,
    @Nullable CellRef related) {

  public Notice {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A notice with its code's usual severity and effect, and nothing else. */
  public static Notice of(NoticeCode code, CellRef where) {
    return new Notice(code, code.severity(), code.effect(), where, null, null, Map.of(), null);
  }

  /** The same about a field. */
  public Notice withField(@Nullable String newField) {
    return new Notice(code, severity, effect, where, newField, value, arguments, related);
  }

  /** The same with the text found, or without one. */
  public Notice withValue(@Nullable String newValue) {
    return new Notice(code, severity, effect, where, field, newValue, arguments, related);
  }

  /** The same with one more argument. */
  public Notice with(String name, Object argument) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, argument);
    return new Notice(code, severity, effect, where, field, value, more, related);
  }

  /** The same with all these arguments besides its own. */
  public Notice withAll(Map<String, ?> more) {
    Map<String, Object> all = new LinkedHashMap<>(arguments);
    all.putAll(more);
    return new Notice(code, severity, effect, where, field, value, all, related);
  }

  /** The same with the other place it is about. */
  public Notice relatedTo(CellRef other) {
    return new Notice(code, severity, effect, where, field, value, arguments, other);
  }

  /** The same with another weight and cost. */
  public Notice weighing(Severity newSeverity, Effect newEffect) {
    return new Notice(code, newSeverity, newEffect, where, field, value, arguments, related);
  }
}
