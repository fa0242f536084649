package org.dachwerk.table.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as they stand in a file, in text or in binary, and as spreadsheet programs show them:
 * with 15 digits, without trailing zeros behind the point and never with an exponent.
 */
public final class Numbers {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  /** Up to so many characters a number without exponent has no more digits than are shown. */
  private static final int SHORT = 15;

  /** Whole numbers below it have no more digits than are shown. */
  private static final double SHORT_WHOLE = 1e15;

  private Numbers() {}

  /** A cell with this number, or a fault with the raw text where it is none. */
  public static CellValue cell(String raw, NumberFormat format) {
    BigDecimal number = rounded(raw);
    return number == null ? new CellValue.Fault(raw) : new CellValue.Numeric(number, format);
  }

  /** A cell with this number, or a fault where it is infinite or none. */
  public static CellValue cell(double number, NumberFormat format) {
    return Double.isFinite(number) ? new CellValue.Numeric(rounded(number), format) : fault(number);
  }

  /** A cell whose number cannot be what its format says. */
  static CellValue fault(double number) {
    return new CellValue.Fault(
        Double.isFinite(number) ? rounded(number).toPlainString() : String.valueOf(number));
  }

  /** The number, or null where the text is no finite one. */
  private static @Nullable BigDecimal rounded(String raw) {
    String number = raw.strip();
    Shape shape = Shape.of(number);
    if (shape == Shape.NONE) {
      return null;
    }
    if (shape == Shape.DECIMAL && number.length() <= SHORT) {
      return trimmed(new BigDecimal(number));
    }
    double value = Double.parseDouble(number);
    // The double is what the program that wrote the file had; its text may be its 17 digits.
    return Double.isFinite(value) ? rounded(value) : null;
  }

  private static BigDecimal rounded(double number) {
    if (number == Math.rint(number) && Math.abs(number) < SHORT_WHOLE) {
      return BigDecimal.valueOf((long) number);
    }
    return trimmed(new BigDecimal(number).round(SHOWN));
  }

  /**
   * The number as the double it was.
   *
   * @return NaN where the text is no finite number
   */
  static double exact(String raw) {
    String number = raw.strip();
    double value = Shape.of(number) == Shape.NONE ? Double.NaN : Double.parseDouble(number);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private static BigDecimal trimmed(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal trimmed = number.scale() == 0 ? number : number.stripTrailingZeros();
    return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
  }

  /** How a number is written; what Java takes beyond it (hexadecimal, NaN, 1d) is no number. */
  private enum Shape {
    NONE,
    DECIMAL,
    EXPONENT;

    static Shape of(String number) {
      boolean digit = false;
      boolean point = false;
      int start = number.startsWith("-") || number.startsWith("+") ? 1 : 0;
      for (int i = start; i < number.length(); i++) {
        char c = number.charAt(i);
        if (c >= '0' && c <= '9') {
          digit = true;
        } else if (c == '.' && !point) {
          point = true;
        } else if ((c == 'E' || c == 'e') && digit) {
          return isExponent(number, i + 1) ? EXPONENT : NONE;
        } else {
          return NONE;
        }
      }
      return digit ? DECIMAL : NONE;
    }

    private static boolean isExponent(String number, int from) {
      boolean signed = from < number.length() && "+-".indexOf(number.charAt(from)) >= 0;
      int start = signed ? from + 1 : from;
      return start < number.length()
          && number.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
