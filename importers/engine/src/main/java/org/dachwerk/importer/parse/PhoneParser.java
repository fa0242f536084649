package org.dachwerk.importer.parse;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;

/**
 * Reads one telephone number and gives it in its international form, +49 351 123456. A number
 * without a country's code is German.
 *
 * <p>What is no valid number stays as written, with a warning. An apostrophe in front, which keeps
 * a leading zero in a spreadsheet, is not part of the number. Immutable.
 */
public final class PhoneParser implements CellParser<String> {
  private static final String HOME = "DE";
  private static final int LONGEST = 60;

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    String text = withoutApostrophe(Blanks.fold(cell.text()));
    if (text.length() > LONGEST) {
      return invalid(text);
    }
    try {
      PhoneNumber number = Numbers.UTIL.parse(text, HOME);
      return Numbers.UTIL.isValidNumber(number)
          ? Parsed.of(Numbers.UTIL.format(number, PhoneNumberFormat.INTERNATIONAL))
          : invalid(text);
    } catch (NumberParseException e) {
      return invalid(text);
    }
  }

  private static String withoutApostrophe(String text) {
    boolean apostrophe = text.startsWith("'") || text.startsWith("‘") || text.startsWith("’");
    return apostrophe ? text.substring(1).strip() : text;
  }

  private static Parsed<String> invalid(String text) {
    return Parsed.of(text, Finding.of(RuleCode.PHONE_INVALID));
  }

  /** Loaded with the first telephone number: the tables behind it are large. */
  private static final class Numbers {
    static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

    private Numbers() {}
  }
}
