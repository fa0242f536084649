package org.dachwerk.importer.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The tokens of a text and how far they are read. Every text has tokens; those that mean nothing
 * are marks and unknown words. Not safe for use by several threads.
 */
final class DateTokens {
  private static final DateWords.Word NO_WORD = DateWords.of("");
  private static final DateToken END =
      new DateToken(DateToken.Kind.END, "", 0, NO_WORD, DateToken.Gap.SPACE);
  private static final int LONGEST_NUMBER = 9;

  private final List<DateToken> tokens;
  private int position;

  DateTokens(List<DateToken> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  static DateTokens of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<DateToken> tokens = new ArrayList<>();
    DateToken.Gap gap = DateToken.Gap.NONE;
    for (int i = 0; i < composed.length(); ) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        gap = DateToken.Gap.SPACE;
      }
      if (isSpace(c) || isApostrophe(c)) {
        i++;
        continue;
      }
      DateToken token = tokenAt(composed, i, gap);
      tokens.add(token);
      gap = DateToken.Gap.NONE;
      i += token.text().length();
    }
    return new DateTokens(tokens);
  }

  private static DateToken tokenAt(String text, int start, DateToken.Gap gap) {
    char first = text.charAt(start);
    if (isDigit(first)) {
      String digits = text.substring(start, endOf(text, start, DateTokens::isDigit));
      // A longer number is no part of any date, whatever its value.
      int number = digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
      return new DateToken(DateToken.Kind.NUMBER, digits, number, NO_WORD, gap);
    }
    if (Character.isLetter(first)) {
      String word = text.substring(start, endOf(text, start, Character::isLetter));
      return new DateToken(DateToken.Kind.WORD, word, 0, DateWords.of(word), gap);
    }
    String mark = isLongDash(first) ? "–" : String.valueOf(first);
    return new DateToken(DateToken.Kind.MARK, mark, 0, NO_WORD, gap);
  }

  private static int endOf(String text, int start, IntPredicate belongs) {
    int end = start + 1;
    while (end < text.length() && belongs.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static boolean isLongDash(char c) {
    return (c >= '‐' && c <= '―') || c == '−';
  }

  List<DateToken> all() {
    return tokens;
  }

  /** The next token, which stays the next. */
  DateToken peek() {
    return peek(0);
  }

  /** The token so many behind the next. */
  DateToken peek(int ahead) {
    int index = position + ahead;
    return index < tokens.size() ? tokens.get(index) : END;
  }

  /** The next token, which counts as read. */
  DateToken next() {
    DateToken token = peek();
    position++;
    return token;
  }

  void skip(int count) {
    position += count;
  }

  /** Reads the next token if it fits. */
  boolean accept(Predicate<DateToken> fits) {
    if (!fits.test(peek())) {
      return false;
    }
    position++;
    return true;
  }

  boolean accept(DateWords.Role role) {
    return accept(token -> token.is(role));
  }

  boolean acceptMark(String mark) {
    return accept(token -> token.isMark(mark));
  }

  /** Reads tokens as long as they fit. */
  void skipAll(Predicate<DateToken> fits) {
    while (fits.test(peek())) {
      position++;
    }
  }

  boolean atEnd() {
    return position >= tokens.size();
  }

  int position() {
    return position;
  }

  void backTo(int earlier) {
    position = earlier;
  }
}
