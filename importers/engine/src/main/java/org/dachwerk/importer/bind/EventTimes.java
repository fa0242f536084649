package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.importer.parse.DateSpan;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.importer.parse.Moments;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.TimeSpan;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.rule.RuleCode;
import org.jspecify.annotations.Nullable;

/** Makes the beginning and the end of an event from up to six columns. */
final class EventTimes {
  private static final Moments MOMENTS = Moments.inGermany();

  private EventTimes() {}

  static void finish(RowDraft draft) {
    Parsed<DateSpan> start = read(draft, "start");
    Parsed<DateSpan> end = read(draft, "end");
    Parsed<DateSpan> period = read(draft, "period");
    Parsed<DateSpan> date = fromStartAndEnd(start, end);
    if (period != null && (date == null || date.value() == null || period.value() != null)) {
      reportDisagreement(draft, date, period);
      date = period;
    }
    TimeSpan time = time(draft);
    TimeSpan endTime = timeSpan(draft, "endTime");
    if (time != null) {
      date = withTime(draft, date, time);
    } else if (endTime != null) {
      date = withEndTime(draft, date, endTime);
    }
    if (period != null) {
      draft.put("startText", period.text());
    }
    if (date != null) {
      DateSpan span = date.value();
      draft.put("start", span == null ? null : span.start());
      draft.put("end", span == null ? null : span.end());
      draft.put("startText", date.text());
    }
    if (end != null) {
      draft.put("endText", end.text());
      putEndAlone(draft, end.value());
    }
  }

  /** Where the beginning is blank or was not understood, the end still says something. */
  private static void putEndAlone(RowDraft draft, @Nullable DateSpan until) {
    if (until != null && !draft.has("start")) {
      draft.put("end", until.end() == null ? until.start() : until.end());
    }
  }

  private static @Nullable Parsed<DateSpan> fromStartAndEnd(
      @Nullable Parsed<DateSpan> start, @Nullable Parsed<DateSpan> end) {
    DateSpan until = end == null ? null : end.value();
    if (start == null || start.value() == null || until == null) {
      return start;
    }
    PartialDateTime last = until.end() == null ? until.start() : until.end();
    return new Parsed<>(new DateSpan(start.value().start(), last), start.text(), List.of());
  }

  /** A period in words is what people write with care; a date beside it is often left over. */
  private static void reportDisagreement(
      RowDraft draft, @Nullable Parsed<DateSpan> date, Parsed<DateSpan> period) {
    DateSpan columns = date == null ? null : date.value();
    DateSpan words = period.value();
    if (columns == null || words == null) {
      return;
    }
    boolean sameStart = columns.start().date().equals(words.start().date());
    boolean sameEnd = last(columns).equals(last(words));
    if (!sameStart || !sameEnd) {
      String reading =
          words.end() == null ? words.start().toString() : words.start() + " – " + words.end();
      draft.report("period", Finding.of(RuleCode.PERIOD_DISAGREES, "reading", reading));
    }
  }

  private static Object last(DateSpan span) {
    return span.end() == null ? span.start().date() : span.end().date();
  }

  private static @Nullable TimeSpan time(RowDraft draft) {
    TimeSpan both = timeSpan(draft, "time");
    TimeSpan start = timeSpan(draft, "startTime");
    TimeSpan end = timeSpan(draft, "endTime");
    if (both == null) {
      both = start;
    }
    return both != null && both.end() == null && end != null
        ? new TimeSpan(both.start(), end.start())
        : both;
  }

  private static @Nullable Parsed<DateSpan> withTime(
      RowDraft draft, @Nullable Parsed<DateSpan> date, TimeSpan time) {
    String path = draft.has(Spans.READ + "time") ? "time" : "startTime";
    if (date == null) {
      draft.report(path, Finding.of(RuleCode.TIME_WITHOUT_DATE));
      return null;
    }
    Parsed<DateSpan> joined = MOMENTS.join(date, time);
    joined.findings().forEach(finding -> draft.report(path, finding));
    return joined;
  }

  /** Of the times of day only the last one is known. */
  private static @Nullable Parsed<DateSpan> withEndTime(
      RowDraft draft, @Nullable Parsed<DateSpan> date, TimeSpan endTime) {
    DateSpan span = date == null ? null : date.value();
    if (date == null || span == null) {
      draft.report("endTime", Finding.of(RuleCode.TIME_WITHOUT_DATE));
      return date;
    }
    PartialDateTime last = span.end() == null ? span.start() : span.end();
    Parsed<DateSpan> joined = MOMENTS.join(Parsed.of(DateSpan.of(last)), endTime);
    joined.findings().forEach(finding -> draft.report("endTime", finding));
    DateSpan moment = joined.value();
    PartialDateTime end =
        moment == null || moment.start().time() == null ? span.end() : moment.start();
    return new Parsed<>(new DateSpan(span.start(), end), date.text(), List.of());
  }

  @SuppressWarnings("unchecked") // under this path stands nothing else
  private static @Nullable Parsed<DateSpan> read(RowDraft draft, String path) {
    return (Parsed<DateSpan>) draft.get(Spans.READ + path, Parsed.class);
  }

  private static @Nullable TimeSpan timeSpan(RowDraft draft, String path) {
    Parsed<?> parsed = draft.get(Spans.READ + path, Parsed.class);
    return parsed == null ? null : (TimeSpan) parsed.value();
  }
}
