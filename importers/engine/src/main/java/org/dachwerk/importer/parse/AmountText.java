package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money taken apart, before anything of it is understood.
 *
 * @param figures the digits with the marks between them
 * @param decimals whether a dash stands for them, as in 5.000,-
 * @param sign whether a minus or brackets make it negative
 * @param words what stands before and behind the figures
 */
record AmountText(String figures, Decimals decimals, Sign sign, List<String> words) {

  enum Decimals {
    IN_FIGURES,
    DASHED
  }

  enum Sign {
    PLUS,
    MINUS
  }

  AmountText {
    words = List.copyOf(words);
  }

  /** The parts of a text on one line, or null where it holds no single number. */
  static @Nullable AmountText of(String text) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    String open = bracketed ? text.substring(1, text.length() - 1) : text;
    int start = startOfFigures(open);
    if (start < 0) {
      return null;
    }
    int end = NumberText.endOfFigures(open, start);
    int rest = endOfDashes(open, end);
    String before = open.substring(0, start).strip();
    String behind = open.substring(rest).strip();
    boolean figuresBracketed = before.endsWith("(") && behind.startsWith(")");
    Side head = Side.of(figuresBracketed ? before.substring(0, before.length() - 1) : before);
    Side tail = Side.of(figuresBracketed ? behind.substring(1) : behind);
    int minuses = (bracketed || figuresBracketed ? 1 : 0) + head.minuses + tail.minuses;
    if (minuses > 1 || NumberText.hasDigit(tail.words)) {
      return null;
    }
    List<String> words = new ArrayList<>();
    head.addTo(words);
    tail.addTo(words);
    return new AmountText(
        open.substring(start, end),
        rest > end ? Decimals.DASHED : Decimals.IN_FIGURES,
        minuses == 1 ? Sign.MINUS : Sign.PLUS,
        words);
  }

  private static int startOfFigures(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NumberText.isDigit(text.charAt(i))) {
        // In ",50" the mark belongs to the number, in "ca.50" to the word.
        boolean bareMark = i == 1 && (text.charAt(0) == ',' || text.charAt(0) == '.');
        return bareMark ? 0 : i;
      }
    }
    return -1;
  }

  /** The end of ",-" or ",--" behind the figures, or the figures' own end. */
  private static int endOfDashes(String text, int end) {
    if (end >= text.length() || (text.charAt(end) != ',' && text.charAt(end) != '.')) {
      return end;
    }
    int after = end + 1;
    while (after < text.length() && isDash(text.charAt(after))) {
      after++;
    }
    return after > end + 1 ? after : end;
  }

  static boolean isDash(char character) {
    return switch (character) {
      case '-', '–', '—', '−', '‐', '‑' -> true;
      default -> false;
    };
  }

  /** What stands on one side of the figures, without its sign. */
  private record Side(String words, int minuses) {

    static Side of(String text) {
      String rest = text.strip();
      int minuses = 0;
      if (!rest.isEmpty() && isDash(rest.charAt(0))) {
        rest = rest.substring(1).strip();
        minuses++;
      }
      if (!rest.isEmpty() && isDash(rest.charAt(rest.length() - 1))) {
        rest = rest.substring(0, rest.length() - 1).strip();
        minuses++;
      }
      return new Side(rest.startsWith("+") ? rest.substring(1).strip() : rest, minuses);
    }

    void addTo(List<String> all) {
      if (!words.isEmpty()) {
        all.addAll(List.of(words.split(" ", -1)));
      }
    }
  }
}
