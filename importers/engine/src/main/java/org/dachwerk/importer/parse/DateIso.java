package org.dachwerk.importer.parse;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.rule.RuleCode;

/** Reads points in time as programs write them: 2024-11-29T01:00:00+01:00. */
final class DateIso {
  // Every part has its own first character, so matching never goes back.
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

  private DateIso() {}

  /**
   * What a text comes to that has this form; empty for another text.
   *
   * @param moments gives the offset where the text has none
   */
  static Optional<Parsed<DateSpan>> read(String text, Moments moments) {
    Matcher matcher = MOMENT.matcher(text);
    return matcher.matches() && !isStretch(matcher)
        ? Optional.of(read(matcher, moments))
        : Optional.empty();
  }

  /** Whether it is a date with two times: 2021-03-17 08:00-10:00. */
  private static boolean isStretch(Matcher matcher) {
    String offset = matcher.group(3);
    boolean minus = offset != null && offset.startsWith("-");
    return minus && matcher.group().charAt(10) == ' ' && matcher.group(2).length() == 5;
  }

  private static Parsed<DateSpan> read(Matcher matcher, Moments moments) {
    try {
      LocalDateTime local =
          LocalDateTime.parse(
                  matcher.group(1) + "T" + matcher.group(2), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
              .truncatedTo(ChronoUnit.SECONDS);
      if (!DateJudge.isPlausible(local.getYear())) {
        return Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE));
      }
      String offset = matcher.group(3);
      if (offset == null) {
        return moments.given(local);
      }
      ZoneOffset stated = ZoneOffset.of(offset.equals("z") ? "Z" : offset);
      return Parsed.of(DateSpan.of(PartialDateTime.of(OffsetDateTime.of(local, stated))));
    } catch (DateTimeException e) {
      return DateJudge.invalid(DateJudge.EXAMPLE);
    }
  }
}
