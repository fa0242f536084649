package org.dachwerk.report;

import java.util.regex.Pattern;

/** Makes text from files safe to show: nothing in it moves a cursor or turns the reading order. */
final class Visible {
  private static final Pattern WHITESPACE = Pattern.compile("\\s+");

  /** Controls, halves of pairs, line separators and marks that turn the direction of writing. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]");

  private Visible() {}

  /** The text on one line, with a replacement character for each that could do harm. */
  static String text(String found) {
    return UNSAFE.matcher(WHITESPACE.matcher(found).replaceAll(" ")).replaceAll("\uFFFD");
  }
}
