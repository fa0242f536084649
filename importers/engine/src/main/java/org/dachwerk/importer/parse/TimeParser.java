package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dachwerk.importer.parse.DateWords.Role;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;

/**
 * Reads a time of day or a stretch of time: 18:30, "18 bis 20 Uhr", "14.00-18.00", 6 pm.
 *
 * <p>An hour alone is a time. "ganztägig" is no time and no fault.
 */
public final class TimeParser implements CellParser<TimeSpan> {
  private static final int LONGEST = 100;
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

  @Override
  public Parsed<TimeSpan> parse(CellValue cell, ColumnContext column) {
    if (cell instanceof CellValue.Time time) {
      return Parsed.of(single(time.value()));
    }
    if (cell instanceof CellValue.Elapsed elapsed) {
      return elapsed(elapsed.value());
    }
    if (cell instanceof CellValue.Numeric number) {
      return hour(number);
    }
    if (cell instanceof CellValue.Date date) {
      LocalTime time = date.value().toLocalTime();
      return time.equals(LocalTime.MIDNIGHT)
          ? invalid()
          : Parsed.withText(single(time), cell.text());
    }
    return cell instanceof CellValue.Text text ? words(text.text().strip()) : invalid();
  }

  private static TimeSpan single(LocalTime time) {
    return TimeSpan.of(time.truncatedTo(ChronoUnit.SECONDS));
  }

  private static Parsed<TimeSpan> elapsed(Duration duration) {
    boolean withinDay = !duration.isNegative() && duration.compareTo(Duration.ofDays(1)) < 0;
    return withinDay
        ? Parsed.of(TimeSpan.of(LocalTime.ofSecondOfDay(duration.toSeconds())))
        : invalid();
  }

  private static Parsed<TimeSpan> hour(CellValue.Numeric number) {
    BigDecimal value = number.value().stripTrailingZeros();
    boolean isHour =
        number.format() == NumberFormat.PLAIN
            && value.scale() <= 0
            && value.signum() >= 0
            && value.compareTo(LAST_HOUR) <= 0;
    return isHour ? words(value.toPlainString()) : invalid();
  }

  private static Parsed<TimeSpan> words(String text) {
    if (text.length() > LONGEST) {
      return invalid();
    }
    DateTokens tokens = DateTokens.of(text);
    if (tokens.accept(Role.WHOLE_DAY)) {
      return tokens.atEnd() ? Parsed.nothing() : invalid();
    }
    Optional<TimeReader.Reading> reading = new TimeReader(tokens).readSpan();
    tokens.acceptMark(".");
    if (reading.isEmpty() || !tokens.atEnd()) {
      return invalid();
    }
    TimeReader.Reading time = reading.get();
    // 24 o'clock becomes 0 o'clock, of which the words say more.
    boolean saysMore =
        time.openness() == TimeReader.Openness.OPEN || time.begin() == TimeReader.Begin.END_OF_DAY;
    return saysMore ? Parsed.withText(time.span(), text) : Parsed.of(time.span());
  }

  private static Parsed<TimeSpan> invalid() {
    return Parsed.nothing(Finding.of(RuleCode.TIME_INVALID));
  }
}
