package org.dachwerk.office.cells;

import org.jspecify.annotations.Nullable;

/** Reads the values of attributes. */
public final class Attributes {
  private static final int LONGEST = 9;

  private Attributes() {}

  /** A whole number from 0, or a fallback where it is none or has more than nine digits. */
  public static int number(@Nullable String text, int fallback) {
    if (text == null || text.isEmpty() || text.length() > LONGEST) {
      return fallback;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return fallback;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /** A truth value as XML Schema writes it; false where there is none. */
  public static boolean isTrue(@Nullable String text) {
    return "1".equals(text) || "true".equals(text);
  }
}
