package org.dachwerk.importer.parse;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dachwerk.importer.parse.DateDraft.Shade;
import org.dachwerk.importer.parse.DatePoint.Trait;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.rule.RuleCode;

/** Says what a date that is written down comes to: a value, words, findings. Immutable. */
final class DateJudge {
  /** The date that messages give as an example. */
  static final String EXAMPLE = "06.05.2022";

  private static final int FIRST_CANDIDATE = 2000;
  private static final int LAST_CANDIDATE = 2040;
  // A leap year, so that every day of any year passes.
  private static final int LEAP_YEAR = 2000;

  private final Moments moments;

  DateJudge(Moments moments) {
    this.moments = moments;
  }

  /** What a text comes to that was read as a draft. */
  Parsed<DateSpan> judge(DateDraft written, String text) {
    DateDraft draft = written.completed();
    List<DatePoint> points = draft.points();
    if (points.stream().anyMatch(point -> !point.hasYear())) {
      return withoutYear(points, text);
    }
    for (DatePoint point : points) {
      if (!point.occursIn(point.year())) {
        return invalid(expected(point));
      }
    }
    if (points.stream().anyMatch(point -> !isPlausible(point.year()))) {
      return Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE));
    }
    if (draft.has(Shade.END_ONLY)) {
      return Parsed.textOnly(text, Finding.of(RuleCode.DATE_END_ONLY));
    }
    return value(draft, points, text);
  }

  static Parsed<DateSpan> invalid(String expected) {
    return Parsed.nothing(Finding.of(RuleCode.DATE_INVALID, "expected", expected));
  }

  static boolean isPlausible(int year) {
    return year >= PartialDate.MIN_YEAR && year <= PartialDate.MAX_YEAR;
  }

  private Parsed<DateSpan> value(DateDraft draft, List<DatePoint> points, String text) {
    List<PartialDateTime> dates = points.stream().map(DateJudge::date).toList();
    DateSpan span = new DateSpan(dates.get(0), dates.size() > 1 ? dates.get(1) : null);
    List<Finding> timeFindings = new ArrayList<>();
    TimeSpan time = draft.time();
    if (time != null && !draft.has(Shade.TIMES_UNCLEAR)) {
      Parsed<DateSpan> joined = moments.join(Parsed.of(span), time);
      span = joined.value() == null ? span : joined.value();
      timeFindings.addAll(joined.findings());
    }
    boolean lostTime = time != null && span.start().time() == null;
    List<Finding> findings = new ArrayList<>(findings(draft, points, span.reading()));
    findings.addAll(timeFindings);
    boolean saysMore = lostTime || saysMore(draft, points);
    return new Parsed<>(span, saysMore ? text : null, findings);
  }

  private static PartialDateTime date(DatePoint point) {
    return PartialDateTime.of(
        new PartialDate(point.year(), Math.max(point.month(), 0), Math.max(point.day(), 0)));
  }

  private static boolean saysMore(DateDraft draft, List<DatePoint> points) {
    boolean shaded = !draft.shades().isEmpty() && !isAdjacentPair(draft);
    return shaded || points.stream().anyMatch(point -> point.has(Trait.PART));
  }

  /** Whether two days are named that leave nothing between them, and nothing else is special. */
  private static boolean isAdjacentPair(DateDraft draft) {
    DatePoint last = draft.last();
    boolean onlyTwo = draft.shades().size() == 1 && draft.has(Shade.TWO_DAYS);
    if (!onlyTwo || last == null) {
      return false;
    }
    boolean months = !draft.first().isDay() && !last.isDay();
    if (draft.first().isYearOnly()) {
      return false;
    }
    PartialDate first = date(draft.first()).date();
    return months
        ? YearMonth.from(first.first())
            .plusMonths(1)
            .equals(YearMonth.from(date(last).date().first()))
        : first.last().plusDays(1).equals(date(last).date().first());
  }

  private static List<Finding> findings(DateDraft draft, List<DatePoint> points, String reading) {
    List<Finding> findings = new ArrayList<>();
    if (points.stream().anyMatch(point -> point.has(Trait.SHORT_YEAR))) {
      findings.add(Finding.of(RuleCode.DATE_TWO_DIGIT_YEAR, "reading", reading));
    }
    if (points.stream().anyMatch(point -> point.has(Trait.EXCHANGEABLE))) {
      findings.add(Finding.of(RuleCode.DATE_AMBIGUOUS, "reading", reading));
    }
    for (DatePoint point : points) {
      if (!point.weekdayFits(point.year())) {
        findings.add(mismatch(point));
      }
    }
    boolean onlyOpen = draft.shades().stream().allMatch(shade -> shade == Shade.OPEN);
    if (!onlyOpen && !isAdjacentPair(draft)) {
      findings.add(Finding.of(RuleCode.DATE_IN_WORDS, "reading", reading));
    }
    return findings;
  }

  private static Finding mismatch(DatePoint point) {
    PartialDate date = date(point).date();
    DayOfWeek weekday = date.first().getDayOfWeek();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("weekday", new WeekdayName(weekday));
    arguments.put("reading", date.toString());
    return new Finding(RuleCode.WEEKDAY_MISMATCH, arguments);
  }

  private static String expected(DatePoint point) {
    boolean monthExists = point.month() >= 1 && point.month() <= 12;
    if (!monthExists || point.day() < 1 || !isPlausible(point.year())) {
      return EXAMPLE;
    }
    int last = YearMonth.of(point.year(), point.month()).lengthOfMonth();
    return twoDigits(last) + "." + twoDigits(point.month()) + "." + point.year();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static Parsed<DateSpan> withoutYear(List<DatePoint> points, String text) {
    boolean onlyDay = points.stream().anyMatch(point -> point.month() == DatePoint.UNKNOWN);
    if (onlyDay || points.stream().anyMatch(point -> !point.occursIn(LEAP_YEAR))) {
      return invalid(EXAMPLE);
    }
    if (points.stream().allMatch(point -> point.weekday() == null || !point.isDay())) {
      return Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR));
    }
    List<Integer> years =
        IntStream.rangeClosed(FIRST_CANDIDATE, LAST_CANDIDATE)
            .filter(year -> points.stream().allMatch(point -> point.occursIn(year)))
            .filter(year -> points.stream().allMatch(point -> point.weekdayFits(year)))
            .boxed()
            .toList();
    // Weekdays that contradict one another fit no year.
    return years.isEmpty()
        ? Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR))
        : Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR_WEEKDAY, "years", years));
  }
}
