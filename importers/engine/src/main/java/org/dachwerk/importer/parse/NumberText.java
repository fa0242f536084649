package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: digits, marks between thousands and one before the decimals.
 *
 * @param value what it says
 * @param reading whether it can say anything else
 */
record NumberText(BigDecimal value, Reading reading) {
  private static final int LONGEST = 40;

  /** Whether the marks leave a doubt. */
  enum Reading {
    SURE,
    /** One mark before three digits: thousands were taken, decimals are possible. */
    DOUBTFUL
  }

  /** Where the figures that begin at a place end: behind the last digit. */
  static int endOfFigures(String text, int start) {
    int end = start;
    for (int i = start; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        end = i + 1;
      } else if (!isMark(text.charAt(i)) || i > end) {
        break;
      }
    }
    return end;
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Whether any digit stands in a text. */
  static boolean hasDigit(String text) {
    return text.chars().anyMatch(character -> isDigit((char) character));
  }

  /** Figures without a sign, or null where they are no number; {@code mark} settles 1.234. */
  static @Nullable NumberText read(String figures, DecimalMark mark) {
    if (figures.length() > LONGEST) {
      return null;
    }
    int point = figures.lastIndexOf('.');
    int comma = figures.lastIndexOf(',');
    int last = Math.max(point, comma);
    if (last < 0) {
      return of(figures, "", Reading.SURE);
    }
    boolean both = point >= 0 && comma >= 0;
    boolean repeated = figures.indexOf(figures.charAt(last)) != last;
    if (both) {
      return repeated ? null : decimal(figures, last);
    }
    if (repeated) {
      return of(figures, "", Reading.SURE);
    }
    if (!mayPartThousands(figures, last)) {
      return decimal(figures, last);
    }
    DecimalMark found = figures.charAt(last) == '.' ? DecimalMark.POINT : DecimalMark.COMMA;
    if (mark == found) {
      return decimal(figures, last);
    }
    return of(figures, "", mark == DecimalMark.UNKNOWN ? Reading.DOUBTFUL : Reading.SURE);
  }

  /** A whole number in which every mark parts thousands, or null. */
  static @Nullable BigDecimal whole(String figures) {
    @Nullable String digits = figures.length() > LONGEST ? null : digitsOfGroups(figures);
    return digits == null || digits.isEmpty() ? null : new BigDecimal(digits);
  }

  private static @Nullable NumberText decimal(String figures, int mark) {
    return of(figures.substring(0, mark), figures.substring(mark + 1), Reading.SURE);
  }

  private static @Nullable NumberText of(String groups, String decimals, Reading reading) {
    @Nullable String digits = digitsOfGroups(groups);
    if (digits == null || !isDigits(decimals) || (digits.isEmpty() && decimals.isEmpty())) {
      return null;
    }
    String number = (digits.isEmpty() ? "0" : digits) + (decimals.isEmpty() ? "" : "." + decimals);
    return new NumberText(new BigDecimal(number), reading);
  }

  private static boolean mayPartThousands(String figures, int mark) {
    return mark >= 1
        && mark <= 3
        && figures.length() == mark + 4
        && figures.charAt(0) != '0'
        && isDigits(figures.substring(0, mark))
        && isDigits(figures.substring(mark + 1));
  }

  /** The digits alone where one kind of mark parts them into thousands or none does, else null. */
  private static @Nullable String digitsOfGroups(String figures) {
    StringBuilder digits = new StringBuilder(figures.length());
    char mark = 0;
    int group = 0;
    for (int i = 0; i < figures.length(); i++) {
      char character = figures.charAt(i);
      if (isDigit(character)) {
        digits.append(character);
        group++;
        continue;
      }
      boolean first = mark == 0;
      if (!isMark(character) || (first ? group == 0 || group > 3 : group != 3)) {
        return null;
      }
      if (!first && character != mark) {
        return null;
      }
      mark = character;
      group = 0;
    }
    return mark != 0 && group != 3 ? null : digits.toString();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char character) {
    return switch (character) {
      case '.', ',', ' ', '\'', '’', '‘' -> true;
      default -> false;
    };
  }
}
