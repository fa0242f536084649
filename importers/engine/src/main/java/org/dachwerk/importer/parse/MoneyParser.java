package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.model.Money;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of money: 12.500,00 €, 12,5 TEUR, 5.000,-, 1.234,56-, (500,00).
 *
 * <p>A value that names its own unit or currency is taken at its word; all others are in the
 * column's currency and multiplied by its factor. A dash alone stands for no amount. Words such as
 * "ca." leave the text beside the amount. Immutable.
 */
public final class MoneyParser implements CellParser<Money> {

  @Override
  public Parsed<Money> parse(CellValue cell, ColumnContext column) {
    if (cell instanceof CellValue.Numeric number) {
      return isPercentage(number)
          ? invalid()
          : money(number.value().multiply(column.factor()), column.currency(), null, List.of());
    }
    return cell instanceof CellValue.Text text ? read(Blanks.fold(text.text()), column) : invalid();
  }

  /** The code of a currency that stands alone, by code, symbol or name; null where it is none. */
  public static @Nullable String currency(String text) {
    List<String> words = List.of(Blanks.fold(text).split(" ", -1));
    @Nullable String named = MoneyWords.of(words).currency();
    return named == null && words.size() == 1
        ? MoneyWords.of(List.of(words.get(0).toUpperCase(Locale.ROOT))).currency()
        : named;
  }

  private static boolean isPercentage(CellValue.Numeric number) {
    return number.format() == NumberFormat.PERCENT;
  }

  private static Parsed<Money> read(String text, ColumnContext column) {
    @Nullable AmountText amount = AmountText.of(text);
    if (amount == null) {
      return saysNothing(text) ? Parsed.nothing() : invalid();
    }
    MoneyWords words = MoneyWords.of(amount.words());
    if (!words.unknown().isEmpty()) {
      @Nullable String currency = words.unknownCurrency();
      return currency == null
          ? invalid()
          : Parsed.nothing(Finding.of(RuleCode.CURRENCY_UNKNOWN, "currency", currency));
    }
    BigDecimal factor = factor(words, column);
    @Nullable NumberText number = number(amount, factor, column.decimalMark());
    if (number == null) {
      return invalid();
    }
    BigDecimal value = number.value().multiply(factor);
    BigDecimal signed = amount.sign() == AmountText.Sign.MINUS ? value.negate() : value;
    List<Finding> findings = new ArrayList<>();
    if (number.reading() == NumberText.Reading.DOUBTFUL) {
      String reading = written(signed).toPlainString();
      findings.add(Finding.of(RuleCode.MONEY_AMBIGUOUS, "reading", reading));
    }
    @Nullable String own = words.currency();
    String currency = own == null ? column.currency() : own;
    return money(signed, currency, words.remarks().isEmpty() ? null : text, findings);
  }

  /** A value with a unit or currency of its own does not take the header's. */
  private static BigDecimal factor(MoneyWords words, ColumnContext column) {
    @Nullable BigDecimal own = words.factor();
    if (own != null) {
      return own;
    }
    return words.currency() == null ? column.factor() : BigDecimal.ONE;
  }

  private static @Nullable NumberText number(
      AmountText amount, BigDecimal factor, DecimalMark mark) {
    if (amount.decimals() == AmountText.Decimals.DASHED) {
      @Nullable BigDecimal whole = NumberText.whole(amount.figures());
      return whole == null ? null : new NumberText(whole, NumberText.Reading.SURE);
    }
    // Millions have three decimals often, so a comma in "1,234 Mio. €" leaves no doubt.
    boolean scaled = factor.compareTo(BigDecimal.ONE) != 0;
    boolean decided = mark == DecimalMark.UNKNOWN && scaled && amount.figures().contains(",");
    return NumberText.read(amount.figures(), decided ? DecimalMark.COMMA : mark);
  }

  private static Parsed<Money> money(
      BigDecimal amount, String currency, @Nullable String text, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    if (amount.signum() < 0) {
      all.add(Finding.of(RuleCode.MONEY_NEGATIVE));
    }
    return new Parsed<>(new Money(written(amount), currency), text, all);
  }

  /** Two decimal places, more only where they count. */
  private static BigDecimal written(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() < 2 ? plain.setScale(2) : plain;
  }

  /** A dash, with a currency or not: how a spreadsheet shows no amount. */
  private static boolean saysNothing(String text) {
    if (text.equals("./.")) {
      return true;
    }
    boolean dash = false;
    for (String word : text.split(" ", -1)) {
      boolean dashes = word.chars().allMatch(c -> c == ',' || AmountText.isDash((char) c));
      if (!dashes && MoneyWords.of(List.of(word)).currency() == null) {
        return false;
      }
      dash |= dashes;
    }
    return dash;
  }

  private static Parsed<Money> invalid() {
    return Parsed.nothing(Finding.of(RuleCode.MONEY_INVALID));
  }
}
