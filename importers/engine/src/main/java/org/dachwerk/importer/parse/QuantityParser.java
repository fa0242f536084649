package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts, as exactly as they were written: 57, knapp 400, mehr als 20, 20–25, ein Dutzend.
 *
 * <p>Every mark between digits parts thousands: 1.200 is one thousand two hundred. The column's
 * factor holds for numbers without a scale of their own. What is no whole number stays as words,
 * with a warning unless the words are those of a count ("zahlreiche"). Immutable.
 */
public final class QuantityParser implements CellParser<Quantity> {

  /** Longer texts tell a story, and no first number of it is the count. */
  private static final int LONGEST = 200;

  @Override
  public Parsed<Quantity> parse(CellValue cell, ColumnContext column) {
    String text = Blanks.fold(cell.text());
    if (cell instanceof CellValue.Numeric number && number.format() != NumberFormat.PERCENT) {
      @Nullable Long count = whole(number.value().multiply(column.factor()));
      return count == null ? invalid(text) : Parsed.of(Quantity.exact(count));
    }
    if (!(cell instanceof CellValue.Text) || text.length() > LONGEST) {
      return invalid(text);
    }
    return read(text, column.factor());
  }

  private static Parsed<Quantity> read(String text, BigDecimal factor) {
    String rest = withoutRemark(text.toLowerCase(Locale.ROOT));
    @Nullable Qualifier qualifier = null;
    for (QuantityWords.Opening opening = opening(rest); opening != null; opening = opening(rest)) {
      qualifier = qualifier == null ? opening.qualifier() : qualifier;
      rest = rest.substring(opening.words().length()).strip();
    }
    @Nullable CountText first = CountText.of(rest);
    if (first == null) {
      return QuantityWords.isIndefinite(rest) ? Parsed.of(Quantity.words(text)) : invalid(text);
    }
    if (QuantityWords.isShare(first.rest())) {
      return Parsed.of(Quantity.words(text));
    }
    @Nullable Quantity range = range(first, qualifier, factor, text);
    if (range != null) {
      return Parsed.of(range);
    }
    @Nullable Quantity single = single(first, qualifier, factor, text);
    return single == null ? invalid(text) : Parsed.of(single);
  }

  /** A remark in brackets at the end may hold other numbers; it stays in the text. */
  private static String withoutRemark(String text) {
    int bracket = text.endsWith(")") ? text.indexOf('(') : -1;
    boolean remark = bracket > 0 && text.indexOf('?') < 0;
    return remark ? text.substring(0, bracket).strip() : text;
  }

  private static QuantityWords.@Nullable Opening opening(String text) {
    if (text.isEmpty() || NumberText.isDigit(text.charAt(0))) {
      return null;
    }
    for (QuantityWords.Opening opening : QuantityWords.OPENINGS) {
      if (startsWith(text, opening.words())) {
        return opening;
      }
    }
    return null;
  }

  /** Whether a text begins with these words, and not with a longer one. */
  private static boolean startsWith(String text, String words) {
    if (!text.startsWith(words)) {
      return false;
    }
    return text.length() == words.length()
        || !Character.isLetter(words.charAt(words.length() - 1))
        || !Character.isLetter(text.charAt(words.length()));
  }

  private static @Nullable Quantity range(
      CountText first, @Nullable Qualifier qualifier, BigDecimal factor, String text) {
    List<String> joiners =
        qualifier == Qualifier.RANGE ? QuantityWords.BETWEEN_JOINERS : QuantityWords.JOINERS;
    for (String joiner : joiners) {
      if (startsWith(first.rest(), joiner)) {
        @Nullable CountText second = CountText.of(first.rest().substring(joiner.length()).strip());
        return second == null || !isNoun(second.rest()) ? null : range(first, second, factor, text);
      }
    }
    return null;
  }

  private static @Nullable Quantity range(
      CountText first, CountText second, BigDecimal factor, String text) {
    @Nullable BigDecimal own = second.scale();
    BigDecimal ofSecond = own == null ? factor : own;
    @Nullable BigDecimal firstOwn = first.scale();
    // In "2 bis 3 Tsd." the scale is that of both.
    BigDecimal ofFirst = firstOwn == null ? ofSecond : firstOwn;
    @Nullable Long min = whole(first.value().multiply(ofFirst));
    @Nullable Long max = whole(second.value().multiply(ofSecond));
    return min == null || max == null || min > max ? null : Quantity.range(min, max, text);
  }

  private static @Nullable Quantity single(
      CountText count, @Nullable Qualifier qualifier, BigDecimal factor, String text) {
    @Nullable BigDecimal own = count.scale();
    @Nullable Long value = whole(count.value().multiply(own == null ? factor : own));
    @Nullable String ending = ending(count.rest());
    String noun = ending == null ? count.rest() : count.rest().substring(ending.length()).strip();
    if (value == null || qualifier == Qualifier.RANGE || !isNoun(noun)) {
      return null;
    }
    if (ending != null && qualifier == null) {
      return Quantity.of(value, Qualifier.AT_LEAST, text);
    }
    if (NumberText.endOfFigures(text, 0) == text.length()) {
      return Quantity.exact(value);
    }
    return Quantity.of(value, qualifier == null ? Qualifier.EXACT : qualifier, text);
  }

  private static @Nullable String ending(String rest) {
    for (String ending : QuantityWords.AT_LEAST_ENDINGS) {
      if (startsWith(rest, ending)) {
        return ending;
      }
    }
    return null;
  }

  /** Whether words behind a number can name what is counted, and change nothing about it. */
  private static boolean isNoun(String words) {
    return words.isEmpty()
        || (!NumberText.hasDigit(words)
            && words.chars().noneMatch(c -> c == '%' || c == '?')
            && words.charAt(0) != '/'
            && !AmountText.isDash(words.charAt(0))
            && !words.startsWith("prozent")
            && !words.startsWith("percent"));
  }

  private static @Nullable Long whole(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    boolean count =
        plain.scale() <= 0 && plain.signum() >= 0 && plain.precision() - plain.scale() <= 18;
    return count ? plain.longValueExact() : null;
  }

  private static Parsed<Quantity> invalid(String text) {
    return Parsed.of(Quantity.words(text), Finding.of(RuleCode.QUANTITY_INVALID));
  }
}
