package org.dachwerk.importer.parse;

import static org.dachwerk.importer.parse.DatePoint.UNKNOWN;

import java.time.DayOfWeek;
import java.util.Optional;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.DatePoint.Trait;
import org.dachwerk.importer.parse.DateWords.Role;

/**
 * Reads one date from tokens, weekday and all. Where there is none, no token counts as read.
 *
 * <p>Each step looks a few tokens ahead and never back, so the time is that of one walk.
 */
final class DatePointReader {
  private final DateTokens tokens;
  private final DateOrder order;

  DatePointReader(DateTokens tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The date at which the tokens stand; it may lack parts that a neighbour supplies. */
  Optional<DatePoint> read() {
    int begin = tokens.position();
    skipFillers();
    Optional<DayOfWeek> before = weekdayBefore();
    boolean part = partOf();
    Optional<DatePoint> body = body();
    if (body.isEmpty()) {
      tokens.backTo(begin);
      return body;
    }
    Optional<DayOfWeek> weekday = before.isPresent() ? before : weekdayBehind();
    DatePoint point = body.get().withWeekday(weekday.orElse(null));
    return Optional.of(part ? point.with(Trait.PART) : point);
  }

  private void skipFillers() {
    // In front of a date, "am" is the German word.
    tokens.skipAll(token -> token.is(Role.FILLER) || token.is(Role.AM));
  }

  private Optional<DayOfWeek> weekdayBefore() {
    if (!tokens.peek().is(Role.WEEKDAY)) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(tokens.next().word().number());
    tokens.acceptMark(".");
    tokens.acceptMark(",");
    skipFillers();
    return Optional.of(weekday);
  }

  private Optional<DayOfWeek> weekdayBehind() {
    int marks = tokens.peek().isMark("(") || tokens.peek().isMark(",") ? 1 : 0;
    DateToken word = tokens.peek(marks);
    DateToken behind = tokens.peek(marks + 1);
    boolean opensNext = behind.isNumber(1, 9) && !behind.isGlued();
    if (!word.is(Role.WEEKDAY) || opensNext) {
      return Optional.empty();
    }
    tokens.skip(marks + 1);
    tokens.acceptMark(".");
    tokens.acceptMark(")");
    return Optional.of(DayOfWeek.of(word.word().number()));
  }

  private boolean partOf() {
    if (!tokens.accept(Role.PART)) {
      return false;
    }
    while (tokens.peek(1).is(Role.PART)
        && (tokens.peek().is(Role.UNTIL) || tokens.peek().isDash() || tokens.peek().isMark("/"))) {
      tokens.skip(2);
    }
    skipFillers();
    return true;
  }

  private Optional<DatePoint> body() {
    DateToken first = tokens.peek();
    if (first.is(Role.MONTH)) {
      tokens.next();
      return Optional.of(monthFirst(first));
    }
    if (first.isNumber(8, 8)) {
      tokens.next();
      int digits = first.number();
      return Optional.of(DatePoint.of(digits / 10000, digits / 100 % 100, digits % 100));
    }
    if (first.isNumber(4, 4)) {
      tokens.next();
      return Optional.of(yearFirst(first.number()));
    }
    if (first.isNumber(1, 2)) {
      tokens.next();
      return Optional.of(numberFirst(first.number()));
    }
    return Optional.empty();
  }

  private DatePoint monthFirst(DateToken name) {
    int month = name.word().number();
    tokens.acceptMark(".");
    DateToken day = tokens.peek();
    if (day.isNumber(1, 2) && englishYearAt(1)) {
      tokens.next();
      tokens.accept(Role.ORDINAL);
      tokens.acceptMark(",");
      return DatePoint.of(tokens.next().number(), month, day.number());
    }
    // "May 22" is a day, "Mai 22" is a month of 2022.
    boolean isDay = day.isNumber(1, 1) || DateWords.isEnglishMonth(name.text());
    if (isDay && day.isNumber(1, 2) && tokens.peek(1).kind() == DateToken.Kind.END) {
      tokens.next();
      return DatePoint.of(UNKNOWN, month, day.number());
    }
    if (tokens.peek().isMark("/") && tokens.peek(1).isNumber(2, 4)) {
      tokens.next();
    }
    skipHyphenBeforeYear();
    return withYearHere(DatePoint.of(UNKNOWN, month, UNKNOWN));
  }

  /** Spreadsheet programs write Mai-22 and 06-May-22. */
  private void skipHyphenBeforeYear() {
    boolean glued = tokens.peek().isGlued() && tokens.peek(1).isGlued();
    boolean isYear = tokens.peek(1).isNumber(2, 2) || tokens.peek(1).isNumber(4, 4);
    if (tokens.peek().isMark("-") && glued && isYear && !tokens.peek(2).isMark(".")) {
      tokens.next();
    }
  }

  private boolean englishYearAt(int ahead) {
    int index = tokens.peek(ahead).is(Role.ORDINAL) ? ahead + 1 : ahead;
    index = tokens.peek(index).isMark(",") ? index + 1 : index;
    return tokens.peek(index).isNumber(4, 4);
  }

  private DatePoint yearFirst(int year) {
    DateToken mark = tokens.peek();
    DateToken month = tokens.peek(1);
    boolean separated = mark.isMark("-") || mark.isMark("/") || mark.isMark(".");
    if (separated && month.isNumber(1, 2) && month.isGlued()) {
      boolean hasDay = tokens.peek(2).isMark(mark.text()) && tokens.peek(3).isNumber(1, 2);
      if (hasDay) {
        int day = tokens.peek(3).number();
        tokens.skip(4);
        return DatePoint.of(year, month.number(), day);
      }
      if (isMonthOf(year, mark, month)) {
        tokens.skip(2);
        return DatePoint.of(year, month.number(), UNKNOWN);
      }
    }
    if (mark.is(Role.MONTH)) {
      tokens.next();
      return DatePoint.of(year, mark.word().number(), UNKNOWN);
    }
    return DatePoint.of(year, UNKNOWN, UNKNOWN);
  }

  private static boolean isMonthOf(int year, DateToken mark, DateToken month) {
    // 2011/12 are two years as in "Schuljahr 2011/12"; 2011-12 is ISO 8601.
    boolean nextYear = mark.isMark("/") && month.number() == (year + 1) % 100;
    return month.isNumber(2, 2) && month.number() >= 1 && month.number() <= 12 && !nextYear;
  }

  private DatePoint numberFirst(int number) {
    DateToken mark = tokens.peek();
    if (mark.is(Role.ORDINAL) && mark.isGlued()) {
      tokens.next();
      tokens.skipAll(token -> token.is(Role.FILLER));
      return dayAndMonthWord(number);
    }
    if (mark.isMark(".")) {
      tokens.next();
      return behindPoint(number);
    }
    if (mark.isMark("-") && mark.isGlued() && tokens.peek(1).is(Role.MONTH)) {
      tokens.next();
      return dayAndMonthWord(number);
    }
    if (mark.isMark("/") || mark.isMark("-")) {
      return behindSlash(number, mark);
    }
    return dayAndMonthWord(number);
  }

  private DatePoint dayAndMonthWord(int day) {
    DateToken month = tokens.peek();
    if (!month.is(Role.MONTH)) {
      return DatePoint.of(UNKNOWN, UNKNOWN, day);
    }
    tokens.next();
    tokens.acceptMark(".");
    if (tokens.peek().isMark(",") && tokens.peek(1).isNumber(4, 4)) {
      tokens.next();
    }
    skipHyphenBeforeYear();
    return withYearHere(DatePoint.of(UNKNOWN, month.word().number(), day));
  }

  private DatePoint behindPoint(int number) {
    DateToken second = tokens.peek();
    if (second.isNumber(4, 4)) {
      tokens.next();
      return DatePoint.of(second.number(), number, UNKNOWN);
    }
    if (!second.isNumber(1, 2)) {
      return dayAndMonthWord(number);
    }
    tokens.next();
    DatePoint point = DatePoint.of(UNKNOWN, second.number(), number);
    return tokens.acceptMark(".") ? withYearHere(point) : point;
  }

  private DatePoint behindSlash(int number, DateToken mark) {
    DateToken second = tokens.peek(1);
    DateToken third = tokens.peek(3);
    boolean isThree = tokens.peek(2).isMark(mark.text()) && isYear(third);
    if (second.isNumber(1, 2) && isThree) {
      tokens.skip(4);
      return withYear(exchangeable(number, second.number()), third);
    }
    if (second.isNumber(4, 4)) {
      tokens.skip(2);
      return DatePoint.of(second.number(), number, UNKNOWN);
    }
    boolean single = second.isNumber(2, 2) && !tokens.peek(2).isMark(".") && mark.isMark("/");
    if (single && !tokens.peek(2).is(Role.MONTH)) {
      tokens.skip(2);
      DatePoint month = DatePoint.of(UNKNOWN, number, UNKNOWN);
      return second.number() > 12
          ? withYear(month, second)
          : DatePoint.of(UNKNOWN, second.number(), number);
    }
    return DatePoint.of(UNKNOWN, UNKNOWN, number);
  }

  private DatePoint exchangeable(int first, int second) {
    DatePoint dayFirst = DatePoint.of(UNKNOWN, second, first);
    DatePoint monthFirst = DatePoint.of(UNKNOWN, first, second);
    return switch (order) {
      case DAY_MONTH -> second > 12 && first <= 12 ? monthFirst.with(Trait.EXCHANGEABLE) : dayFirst;
      case MONTH_DAY -> first > 12 && second <= 12 ? dayFirst.with(Trait.EXCHANGEABLE) : monthFirst;
      case UNKNOWN -> {
        if (second > 12 && first <= 12) {
          yield monthFirst;
        }
        boolean either = first <= 12 && second <= 12 && first != second;
        yield either ? dayFirst.with(Trait.EXCHANGEABLE) : dayFirst;
      }
    };
  }

  private DatePoint withYearHere(DatePoint point) {
    return yearStandsHere() ? withYear(point, tokens.next()) : point;
  }

  private boolean yearStandsHere() {
    DateToken year = tokens.peek();
    if (!isYear(year)) {
      return false;
    }
    DateToken behind = tokens.peek(1);
    if (year.isNumber(2, 2) && (behind.is(Role.OCLOCK) || behind.isMark(":"))) {
      return false;
    }
    // "24.9.21" has a year; "24.9. 18-20 Uhr" and "24.9. 18.30" have none.
    boolean closes =
        behind.kind() == DateToken.Kind.END || behind.isMark(",") || behind.isMark(")");
    return !year.isNumber(2, 2) || year.isGlued() || closes;
  }

  private static boolean isYear(DateToken token) {
    return token.isNumber(2, 5);
  }

  private static DatePoint withYear(DatePoint point, DateToken year) {
    return year.isNumber(2, 2)
        ? point.withYear(DatePoint.fullYear(year.number())).with(Trait.SHORT_YEAR)
        : point.withYear(year.number());
  }
}
