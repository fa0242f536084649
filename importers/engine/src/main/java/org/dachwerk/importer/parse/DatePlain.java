package org.dachwerk.importer.parse;

import java.time.YearMonth;
import java.util.Optional;
import org.dachwerk.model.PartialDate;

/** Reads the two commonest forms of a date without any token: 06.05.2022 and 2022-05-06. */
final class DatePlain {
  private static final int LENGTH = 10;

  private DatePlain() {}

  /** The day that a text names in one of the two forms; empty for all else, wrong ones too. */
  static Optional<PartialDate> day(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    if (text.charAt(2) == '.' && text.charAt(5) == '.') {
      return day(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    }
    if (text.charAt(4) == '-' && text.charAt(7) == '-') {
      return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> day(int year, int month, int day) {
    boolean exists =
        DateJudge.isPlausible(year)
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** Whether a text is a program's blank date, such as 00.00.0000. */
  static boolean isZero(String text) {
    if (text.length() != 8 && text.length() != LENGTH) {
      return false;
    }
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '0') {
        zeros++;
      } else if (c != '.' && c != '-' && c != '/') {
        return false;
      }
    }
    return zeros == 8;
  }
}
