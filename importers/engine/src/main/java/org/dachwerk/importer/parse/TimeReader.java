package org.dachwerk.importer.parse;

import java.time.LocalTime;
import java.util.Optional;
import org.dachwerk.importer.parse.DateWords.Role;

/** Reads times of day from tokens. Where there is none, no token counts as read. */
final class TimeReader {
  private static final int MIDNIGHT = 24 * 60 * 60;
  private static final int NOON = MIDNIGHT / 2;

  private final DateTokens tokens;

  TimeReader(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** What a time is known by. */
  enum Form {
    /** An hour alone, which is a time only where nothing else can stand. */
    BARE,
    /** Minutes, or a word such as "Uhr". */
    MARKED,
    MORNING,
    AFTERNOON
  }

  /** Whether the end of a stretch is left open in words. */
  enum Openness {
    CLOSED,
    OPEN
  }

  /** Which midnight a time may be. */
  enum Begin {
    WITHIN_DAY,
    /** 24 o'clock, which is the next day's first moment. */
    END_OF_DAY
  }

  /**
   * What was read.
   *
   * @param span the times
   * @param form how sure it is that they are times
   * @param openness whether only a beginning is named
   * @param begin where the first time lies
   */
  record Reading(TimeSpan span, Form form, Openness openness, Begin begin) {
    boolean isMarked() {
      return form != Form.BARE;
    }
  }

  private record Clock(int second, Form form) {
    LocalTime time() {
      int total = form == Form.AFTERNOON && second < NOON ? second + NOON : second;
      boolean midnight = form == Form.MORNING && second / 3600 == 12;
      return LocalTime.ofSecondOfDay((midnight ? second - NOON : total) % MIDNIGHT);
    }

    Begin begin() {
      return second == MIDNIGHT ? Begin.END_OF_DAY : Begin.WITHIN_DAY;
    }

    Clock as(Form newForm) {
      return new Clock(second, newForm);
    }
  }

  /** One time of day. */
  Optional<Reading> readSingle() {
    return read(1);
  }

  /** A time of day or a stretch of time. */
  Optional<Reading> readSpan() {
    return read(2);
  }

  private Optional<Reading> read(int most) {
    int begin = tokens.position();
    tokens.accept(Role.AT);
    boolean opened = tokens.accept(Role.FROM);
    Optional<Clock> start = clock();
    if (start.isEmpty()) {
      tokens.backTo(begin);
      return Optional.empty();
    }
    Optional<Clock> end = most == 1 ? Optional.empty() : behindConnector();
    if (end.isEmpty()) {
      Openness openness = opened ? Openness.OPEN : Openness.CLOSED;
      TimeSpan single = TimeSpan.of(start.get().time());
      return Optional.of(new Reading(single, start.get().form(), openness, start.get().begin()));
    }
    return Optional.of(stretch(start.get(), end.get()));
  }

  private static Reading stretch(Clock start, Clock end) {
    boolean inherits = start.form() != Form.MORNING && end.form() == Form.AFTERNOON;
    // "6-8 pm" begins in the afternoon, "11-2 pm" does not.
    Clock first = inherits && start.second() < end.second() ? start.as(Form.AFTERNOON) : start;
    Form form = end.form() == Form.BARE ? start.form() : end.form();
    TimeSpan span = new TimeSpan(first.time(), end.time());
    return new Reading(span, form, Openness.CLOSED, start.begin());
  }

  private Optional<Clock> behindConnector() {
    int begin = tokens.position();
    if (tokens.accept(Role.UNTIL) || tokens.accept(DateToken::isDash)) {
      Optional<Clock> end = clock();
      if (end.isPresent()) {
        return end;
      }
    }
    tokens.backTo(begin);
    return Optional.empty();
  }

  private Optional<Clock> clock() {
    DateToken hour = tokens.peek();
    if (!hour.isNumber(1, 2) || hour.number() > 24) {
      return Optional.empty();
    }
    int begin = tokens.position();
    tokens.next();
    int minute = below60(":.", Role.OCLOCK);
    int second = minute < 0 ? -1 : below60(":", Role.UNKNOWN);
    Form form = unit(minute < 0 ? Form.BARE : Form.MARKED);
    int total = hour.number() * 3600 + Math.max(minute, 0) * 60 + Math.max(second, 0);
    boolean halfDay = form == Form.MORNING || form == Form.AFTERNOON;
    if (total > MIDNIGHT || (halfDay && hour.number() > 12)) {
      tokens.backTo(begin);
      return Optional.empty();
    }
    return Optional.of(new Clock(total, form));
  }

  private int below60(String marks, Role word) {
    DateToken mark = tokens.peek();
    DateToken number = tokens.peek(1);
    boolean separates =
        (mark.kind() == DateToken.Kind.MARK && marks.contains(mark.text()))
            || (word == Role.OCLOCK && mark.is(word));
    if (!separates || !number.isNumber(2, 2) || !number.isGlued() || number.number() > 59) {
      return -1;
    }
    tokens.skip(2);
    return number.number();
  }

  private Form unit(Form without) {
    if (tokens.accept(Role.OCLOCK)) {
      return Form.MARKED;
    }
    if (tokens.accept(Role.PM)) {
      return Form.AFTERNOON;
    }
    // Before a date, "am" is the German word.
    boolean morning = tokens.peek().is(Role.AM) && !tokens.peek(1).isNumber(1, 9);
    return morning && tokens.accept(Role.AM) ? Form.MORNING : without;
  }
}
