package org.dachwerk.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/**
 * What one cell holds, as its file says it; never what it should mean. A blank cell has no value.
 *
 * <p>The same content gives the same value in every format, as far as the format can say it: CSV
 * knows text alone.
 */
public sealed interface CellValue {

  /** The content as text, the way a person would type it into a CSV file. */
  String text();

  /** Text, with line breaks as LF; not blank, and otherwise exactly as it stands in the file. */
  record Text(String text) implements CellValue {}

  /**
   * A number, rounded to 15 significant digits without trailing zeros.
   *
   * @param value the stored number; 0.5 for a cell that shows 50 %
   * @param format the kind of its number format
   */
  record Numeric(BigDecimal value, NumberFormat format) implements CellValue {
    @Override
    public String text() {
      return format == NumberFormat.PERCENT ? plain(value.movePointRight(2)) + " %" : plain(value);
    }

    private static String plain(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }

  /** A date; a time of day other than midnight was given with it. */
  record Date(LocalDateTime value) implements CellValue {
    @Override
    public String text() {
      return value.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? value.toLocalDate().toString()
          : value.toLocalDate() + " " + value.toLocalTime();
    }
  }

  /** A time of day without a date. */
  record Time(LocalTime value) implements CellValue {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /** An elapsed time, such as 36:00 hours. */
  record Elapsed(Duration value) implements CellValue {
    @Override
    public String text() {
      long minutes = value.toMinutes();
      // The hours cannot carry the sign of less than an hour.
      String sign = minutes < 0 ? "-" : "";
      long size = Math.abs(minutes);
      return String.format(Locale.ROOT, "%s%d:%02d", sign, size / 60, size % 60);
    }
  }

  /** A truth value. */
  record Bool(boolean value) implements CellValue {
    @Override
    public String text() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * An error in place of a value: a formula's ({@code #NV}, {@code #DIV/0!}), or a value that the
   * file itself spoils, such as a date-typed cell with 2019-02-31.
   *
   * @param text the error's code or the raw text
   */
  record Fault(String text) implements CellValue {

    /**
     * Stands for a formula whose program left the result to be calculated when the file is next
     * opened.
     */
    public static final Fault NOT_CALCULATED = new Fault("=");
  }
}
