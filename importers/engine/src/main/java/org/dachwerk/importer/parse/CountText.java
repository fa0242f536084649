package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.jspecify.annotations.Nullable;

/**
 * One number at the beginning of a text.
 *
 * @param value the number, before its scale
 * @param scale what a word behind it multiplies it by, or null
 * @param rest what stands behind, without blanks in front
 */
record CountText(BigDecimal value, @Nullable BigDecimal scale, String rest) {
  private static final BigDecimal TWELVE = new BigDecimal(12);

  /** The number in figures or words that a text in lower case begins with, or null. */
  static @Nullable CountText of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return NumberText.isDigit(text.charAt(0)) ? inFigures(text) : inWords(text);
  }

  private static @Nullable CountText inFigures(String text) {
    int end = NumberText.endOfFigures(text, 0);
    @Nullable BigDecimal value = number(text.substring(0, end));
    if (value == null) {
      return null;
    }
    return scaled(value, text.substring(end).strip());
  }

  /** Marks part thousands in a count; only where that cannot be are they decimals. */
  private static @Nullable BigDecimal number(String figures) {
    @Nullable BigDecimal whole = NumberText.whole(figures);
    if (whole != null) {
      return whole;
    }
    @Nullable NumberText number = NumberText.read(figures, DecimalMark.UNKNOWN);
    return number == null ? null : number.value();
  }

  private static @Nullable CountText inWords(String text) {
    String word = firstWord(text);
    String rest = text.substring(word.length()).strip();
    if (QuantityWords.DOZEN.contains(word)) {
      return new CountText(BigDecimal.ONE, TWELVE, rest);
    }
    @Nullable Integer number = QuantityWords.NUMBERS.get(word);
    if (number != null) {
      return scaled(BigDecimal.valueOf(number), rest);
    }
    @Nullable Integer article = QuantityWords.ARTICLES.get(word);
    if (article == null) {
      return null;
    }
    CountText count = scaled(BigDecimal.valueOf(article), rest);
    return count.scale != null || rest.isEmpty() ? count : null;
  }

  private static CountText scaled(BigDecimal value, String rest) {
    String word = firstWord(rest);
    @Nullable BigDecimal scale = QuantityWords.DOZEN.contains(word) ? TWELVE : Scale.of(word);
    return scale == null
        ? new CountText(value, null, rest)
        : new CountText(value, scale, rest.substring(word.length()).strip());
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }
}
