package org.dachwerk.importer.parse;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.DateDraft.Shade;
import org.dachwerk.importer.parse.DateWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole text as a date or period with its times.
 *
 * <p>A fixed number of readings is tried, each one walk over the tokens.
 */
final class DateSpanReader {
  private final DateTokens tokens;
  private final DatePointReader points;
  private final TimeReader times;

  DateSpanReader(DateTokens tokens, DateOrder order) {
    this.tokens = tokens;
    this.points = new DatePointReader(tokens, order);
    this.times = new TimeReader(tokens);
  }

  private record Weekdays(@Nullable DayOfWeek first, @Nullable DayOfWeek last) {}

  /** The date or period, if the whole text is one. */
  Optional<DateDraft> read() {
    int begin = tokens.position();
    List<Supplier<Optional<DateDraft>>> readings =
        List.of(this::single, this::period, this::timeFirst);
    for (Supplier<Optional<DateDraft>> reading : readings) {
      Optional<DateDraft> draft = reading.get();
      tokens.skipAll(token -> token.isMark(")") || token.isMark("."));
      if (draft.isPresent() && tokens.atEnd()) {
        return draft;
      }
      tokens.backTo(begin);
    }
    return Optional.empty();
  }

  private Optional<DateDraft> single() {
    Set<Shade> shades = opening();
    Optional<DatePoint> point = points.read();
    return point.map(date -> timesBehind(DateDraft.of(date, null).with(shades)));
  }

  private Set<Shade> opening() {
    if (tokens.accept(Role.UNTIL) || tokens.accept(Role.BEFORE)) {
      return EnumSet.of(Shade.END_ONLY);
    }
    Set<Shade> shades = EnumSet.noneOf(Shade.class);
    if (tokens.accept(Role.FROM)) {
      shades.add(Shade.OPEN);
    }
    if (tokens.accept(Role.ABOUT) || tokens.accept(Role.AT)) {
      tokens.acceptMark(".");
      tokens.acceptMark(":");
      shades.add(Shade.INEXACT);
    }
    return shades;
  }

  private DateDraft timesBehind(DateDraft draft) {
    int begin = tokens.position();
    skipSeparators();
    if (tokens.accept(Role.WHOLE_DAY)) {
      return draft;
    }
    Optional<TimeReader.Reading> time = times.readSpan().filter(TimeReader.Reading::isMarked);
    if (time.isEmpty()) {
      tokens.backTo(begin);
      return draft;
    }
    DateDraft timed = draft.withTime(time.get().span());
    if (time.get().begin() == TimeReader.Begin.END_OF_DAY) {
      return timed.with(EnumSet.of(Shade.TIMES_UNCLEAR));
    }
    return time.get().openness() == TimeReader.Openness.OPEN
        ? timed.with(EnumSet.of(Shade.OPEN))
        : timed;
  }

  private void skipSeparators() {
    if (tokens.peek().isDash() && !isDateBehindDash()) {
      tokens.next();
    }
    tokens.skipAll(token -> token.kind() == DateToken.Kind.MARK && ",;|(@".contains(token.text()));
  }

  /** Whether what follows a dash, such as 01.12, ends a period rather than names a time. */
  private boolean isDateBehindDash() {
    boolean isTime = tokens.peek(3).number() > 12 || tokens.peek(4).is(Role.OCLOCK);
    return tokens.peek(2).isMark(".") && !isTime;
  }

  private Optional<DateDraft> period() {
    Set<Shade> shades = opening();
    // "von … bis …" has an end.
    shades.remove(Shade.OPEN);
    Weekdays weekdays = weekdays();
    Optional<DatePoint> first = points.read();
    if (first.isEmpty() || shades.contains(Shade.END_ONLY)) {
      return Optional.empty();
    }
    Optional<LocalTime> start = timeOfFirst();
    Optional<Set<Shade>> connected = connector(first.get());
    if (connected.isEmpty()) {
      return Optional.empty();
    }
    shades.addAll(connected.get());
    if (tokens.atEnd() || tokens.accept(Role.NOW)) {
      DateDraft open = DateDraft.of(first.get(), null).with(shades).with(EnumSet.of(Shade.OPEN));
      return Optional.of(start.isPresent() ? open.withTime(TimeSpan.of(start.get())) : open);
    }
    tokens.accept(Role.FROM);
    DatePoint from = onWeekday(first.get(), weekdays.first());
    return last(first.get())
        .map(last -> DateDraft.of(from, onWeekday(last, weekdays.last())).with(shades))
        .map(draft -> merged(start, timesBehind(draft)));
  }

  /** The weekdays of both ends where they stand together: "Fr-So, 24.-26.9.2021". */
  private Weekdays weekdays() {
    int begin = tokens.position();
    DateToken first = tokens.next();
    tokens.acceptMark(".");
    boolean joined =
        tokens.accept(
            token ->
                token.isDash() || token.isMark("/") || token.is(Role.UNTIL) || token.is(Role.AND));
    DateToken last = tokens.peek();
    if (!first.is(Role.WEEKDAY) || !joined || !last.is(Role.WEEKDAY)) {
      tokens.backTo(begin);
      return new Weekdays(null, null);
    }
    tokens.next();
    tokens.acceptMark(".");
    tokens.acceptMark(",");
    return new Weekdays(DayOfWeek.of(first.word().number()), DayOfWeek.of(last.word().number()));
  }

  private static DatePoint onWeekday(DatePoint point, @Nullable DayOfWeek weekday) {
    return weekday == null ? point : point.withWeekday(weekday);
  }

  private Optional<LocalTime> timeOfFirst() {
    int begin = tokens.position();
    skipSeparators();
    Optional<TimeReader.Reading> time = times.readSingle().filter(TimeReader.Reading::isMarked);
    if (time.isEmpty()) {
      tokens.backTo(begin);
    }
    return time.map(reading -> reading.span().start());
  }

  private Optional<Set<Shade>> connector(DatePoint first) {
    if (tokens.accept(Role.UNTIL)) {
      return Optional.of(Set.of());
    }
    if (tokens.accept(DateToken::isDash)) {
      tokens.accept(Role.UNTIL);
      return Optional.of(Set.of());
    }
    // ISO 8601 has a slash between the two dates of a period.
    if (first.isDay() && first.hasYear() && tokens.acceptMark("/")) {
      return Optional.of(Set.of());
    }
    boolean and =
        tokens.accept(Role.AND)
            || tokens.acceptMark("/")
            || tokens.acceptMark("+")
            || tokens.acceptMark("&");
    return and ? Optional.of(Set.of(Shade.TWO_DAYS)) : Optional.empty();
  }

  private Optional<DatePoint> last(DatePoint first) {
    DateToken shortYear = tokens.peek();
    boolean isYear =
        first.isYearOnly()
            && shortYear.isNumber(2, 2)
            && tokens.peek(1).kind() == DateToken.Kind.END;
    if (!isYear) {
      return points.read();
    }
    tokens.next();
    int sameCentury = first.year() / 100 * 100 + shortYear.number();
    int year = sameCentury < first.year() ? sameCentury + 100 : sameCentury;
    return Optional.of(DatePoint.of(year, DatePoint.UNKNOWN, DatePoint.UNKNOWN));
  }

  private static DateDraft merged(Optional<LocalTime> start, DateDraft draft) {
    TimeSpan behind = draft.time();
    if (start.isPresent()) {
      return draft.withTime(new TimeSpan(start.get(), behind == null ? null : behind.start()));
    }
    return behind == null ? draft : draft.with(EnumSet.of(Shade.TIMES_UNCLEAR));
  }

  private Optional<DateDraft> timeFirst() {
    Optional<TimeReader.Reading> time = times.readSpan().filter(TimeReader.Reading::isMarked);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    skipSeparators();
    Optional<DatePoint> point = points.read();
    return point.map(date -> DateDraft.of(date, null).withTime(time.get().span()));
  }
}
