package org.dachwerk.importer.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.rule.RuleCode;
import org.jspecify.annotations.Nullable;

/** Joins dates and times of day to points in time of one zone. Immutable. */
public final class Moments {
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  private final ZoneId zone;

  public Moments(ZoneId zone) {
    this.zone = zone;
  }

  /** Points in time of Germany. */
  public static Moments inGermany() {
    return new Moments(GERMANY);
  }

  /**
   * Puts times on dates: the start's on the first day, the end's on the last. On a single day, an
   * end in the morning behind a start in the afternoon is the next day's.
   *
   * <p>A time that cannot be joined is left out, the date stays.
   *
   * @param date what was read as the date; its value may be missing
   * @param time the times; they replace those that the date has
   * @return the joined value with the date's text; the findings are those about the times alone
   */
  public Parsed<DateSpan> join(Parsed<DateSpan> date, TimeSpan time) {
    DateSpan span = date.value();
    if (span == null || !span.start().date().isDay()) {
      return new Parsed<>(span, date.text(), List.of(Finding.of(RuleCode.TIME_WITHOUT_DATE)));
    }
    List<Finding> findings = new ArrayList<>();
    PartialDate first = span.start().date();
    PartialDateTime start = at(first, time.start(), findings);
    PartialDateTime end = end(span, time, findings);
    return new Parsed<>(new DateSpan(start, end), date.text(), findings);
  }

  /** A date and the time that was given with it; programs write midnight where there is none. */
  Parsed<DateSpan> given(LocalDateTime local) {
    if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      PartialDate day = PartialDate.of(local.toLocalDate());
      return Parsed.of(DateSpan.of(PartialDateTime.of(day)));
    }
    List<Finding> findings = new ArrayList<>();
    LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    PartialDateTime start = at(PartialDate.of(local.toLocalDate()), time, findings);
    return new Parsed<>(DateSpan.of(start), null, findings);
  }

  private @Nullable PartialDateTime end(DateSpan span, TimeSpan time, List<Finding> findings) {
    LocalTime until = time.end();
    PartialDateTime last = span.end();
    PartialDate first = span.start().date();
    if (until == null) {
      return last;
    }
    if (last != null && !last.date().isDay()) {
      findings.add(Finding.of(RuleCode.TIME_WITHOUT_DATE));
      return last;
    }
    boolean oneDay = last == null || last.date().equals(first);
    PartialDate day = oneDay ? dayOfEnd(first, time.start(), until) : lastOf(last, first);
    PartialDateTime end = at(day, until, findings);
    return end.time() == null && oneDay ? last : end;
  }

  private static PartialDate lastOf(@Nullable PartialDateTime last, PartialDate first) {
    return last == null ? first : last.date();
  }

  private static PartialDate dayOfEnd(PartialDate day, LocalTime start, LocalTime end) {
    LocalDate date = day.first();
    boolean pastMidnight =
        end.isBefore(start)
            && (end.equals(LocalTime.MIDNIGHT)
                || (!start.isBefore(LocalTime.NOON) && end.isBefore(LocalTime.NOON)));
    // The last day of the last plausible year has no next one.
    return pastMidnight && date.plusDays(1).getYear() <= PartialDate.MAX_YEAR
        ? PartialDate.of(date.plusDays(1))
        : day;
  }

  private PartialDateTime at(PartialDate day, LocalTime time, List<Finding> findings) {
    LocalDateTime local = day.first().atTime(time);
    Optional<ZoneOffset> offset = offset(local, findings);
    return offset.isEmpty()
        ? PartialDateTime.of(day)
        : new PartialDateTime(day, time, offset.get());
  }

  private Optional<ZoneOffset> offset(LocalDateTime local, List<Finding> findings) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      String date = local.toLocalDate().toString();
      findings.add(Finding.of(RuleCode.TIME_IN_GAP, "date", date));
      return Optional.empty();
    }
    ZoneOffset earlier = offsets.get(0);
    if (offsets.size() > 1) {
      String reading = PartialDateTime.of(local.atOffset(earlier)).toString();
      findings.add(Finding.of(RuleCode.TIME_IN_OVERLAP, "reading", reading));
    }
    return Optional.of(wholeMinutes(earlier));
  }

  // ISO 8601 has no seconds in an offset, but local mean time before 1893 has.
  private static ZoneOffset wholeMinutes(ZoneOffset offset) {
    return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() / 60 * 60);
  }
}
