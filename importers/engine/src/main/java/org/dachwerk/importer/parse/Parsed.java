package org.dachwerk.importer.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser made of a cell.
 *
 * @param value the value; null where there is none
 * @param text the words as written, where they say more than the value or are all there is; null
 *     where the value says everything
 * @param findings what is to be said about it, in reading order
 */
public record Parsed<T>(@Nullable T value, @Nullable String text, List<Finding> findings) {

  public Parsed {
    findings = List.copyOf(findings);
  }

  /** A value that says everything. */
  public static <T> Parsed<T> of(T value, Finding... findings) {
    return new Parsed<>(value, null, List.of(findings));
  }

  /** A value and words that say more than it. */
  public static <T> Parsed<T> withText(T value, String text, Finding... findings) {
    return new Parsed<>(value, text, List.of(findings));
  }

  /** No value, but words to keep. */
  public static <T> Parsed<T> textOnly(String text, Finding... findings) {
    return new Parsed<>(null, text, List.of(findings));
  }

  /** No value. */
  public static <T> Parsed<T> nothing(Finding... findings) {
    return new Parsed<>(null, null, List.of(findings));
  }
}
