package org.dachwerk.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a file, and how much it may ask.
 *
 * @param limits bounds of size
 * @param charset the encoding of text files; null: found out
 * @param delimiter what separates the cells of text files; null: found out
 */
public record ReadOptions(Limits limits, @Nullable Charset charset, @Nullable String delimiter) {

  /** Standard limits, everything found out. */
  public static ReadOptions standard() {
    return new ReadOptions(Limits.standard(), null, null);
  }
}
