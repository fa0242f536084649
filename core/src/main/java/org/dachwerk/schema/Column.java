package org.dachwerk.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component as a field: something that a column of a spreadsheet may fill and that
 * data show under the component's name.
 *
 * <p>A component whose type is itself a record of fields is a group: its fields have dotted paths
 * ({@code address.postalCode}). A component {@code xText} directly behind {@code x} keeps the words
 * of {@code x} where they say more than its value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** Who may see the value; a field in a group is at least as guarded as its group. */
  Privacy value() default Privacy.PUBLIC;

  /** What a blank means. A field that no record can lack is said by a constraint instead. */
  Presence presence() default Presence.OPTIONAL;

  /** What a text holds. */
  TextForm form() default TextForm.PLAIN;
}
