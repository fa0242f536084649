package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  private final Moments moments = Moments.inGermany();

  @ParameterizedTest
  @CsvSource({
    "2021-03-17, 18:00, 20:00, 2021-03-17T18:00:00+01:00, 2021-03-17T20:00:00+01:00",
    "2021-07-17, 18:00, 20:00, 2021-07-17T18:00:00+02:00, 2021-07-17T20:00:00+02:00",
    "2021-03-17, 22:00, 02:00, 2021-03-17T22:00:00+01:00, 2021-03-18T02:00:00+01:00",
    "2021-03-17, 09:00, 00:00, 2021-03-17T09:00:00+01:00, 2021-03-18T00:00:00+01:00",
    "2021-03-17, 10:00, 09:00, 2021-03-17T10:00:00+01:00, 2021-03-17T09:00:00+01:00",
    "1880-03-17, 10:00, 11:00, 1880-03-17T10:00:00+00:53, 1880-03-17T11:00:00+00:53",
    "2200-12-31, 22:00, 02:00, 2200-12-31T22:00:00+01:00, 2200-12-31T02:00:00+01:00",
  })
  void putsBothTimesOnADay(String date, LocalTime from, LocalTime until, String start, String end) {
    assertThat(moments.join(Parsed.of(single(date)), new TimeSpan(from, until)))
        .isEqualTo(Parsed.of(period(start, end)));
  }

  @Test
  void putsTheTimesOnTheEndsOfAPeriod() {
    DateSpan days = period("2021-09-24", "2021-09-26");
    assertThat(moments.join(Parsed.of(days), new TimeSpan(LocalTime.of(18, 0), LocalTime.NOON)))
        .isEqualTo(Parsed.of(period("2021-09-24T18:00:00+02:00", "2021-09-26T12:00:00+02:00")));
    assertThat(moments.join(Parsed.of(days), TimeSpan.of(LocalTime.of(18, 0))))
        .isEqualTo(Parsed.of(period("2021-09-24T18:00:00+02:00", "2021-09-26")));
  }

  @Test
  void usesItsZone() {
    Moments inLondon = new Moments(ZoneId.of("Europe/London"));
    assertThat(inLondon.join(Parsed.of(single("2021-07-17")), TimeSpan.of(LocalTime.NOON)))
        .isEqualTo(Parsed.of(single("2021-07-17T12:00:00+01:00")));
  }

  @Test
  void needsAWholeDate() {
    TimeSpan noon = TimeSpan.of(LocalTime.NOON);
    Finding finding = Finding.of(RuleCode.TIME_WITHOUT_DATE);
    assertThat(moments.join(Parsed.withText(single("2021-07"), "Juli 2021"), noon))
        .isEqualTo(Parsed.withText(single("2021-07"), "Juli 2021", finding));
    assertThat(moments.join(Parsed.nothing(), noon)).isEqualTo(Parsed.nothing(finding));
  }

  @Test
  void leavesOutATimeThatSummerTimeSkips() {
    Parsed<DateSpan> joined =
        moments.join(
            Parsed.of(single("2024-03-31")), new TimeSpan(LocalTime.of(2, 30), LocalTime.of(4, 0)));
    assertThat(joined)
        .isEqualTo(
            Parsed.of(
                period("2024-03-31", "2024-03-31T04:00:00+02:00"),
                Finding.of(RuleCode.TIME_IN_GAP, "date", "2024-03-31")));
    assertThat(sentence(joined, "2:30", Language.DE))
        .isEqualTo("Die Uhrzeit „2:30“ gibt es am 2024-03-31 nicht: Da beginnt die Sommerzeit.");
    assertThat(sentence(joined, "2:30", Language.EN))
        .isEqualTo("The time “2:30” does not exist on 2024-03-31: summer time begins then.");
  }

  @Test
  void takesTheEarlierOfTwoEqualTimes() {
    Parsed<DateSpan> joined =
        moments.join(Parsed.of(single("2024-10-27")), TimeSpan.of(LocalTime.of(2, 30)));
    assertThat(joined)
        .isEqualTo(
            Parsed.of(
                single("2024-10-27T02:30:00+02:00"),
                Finding.of(RuleCode.TIME_IN_OVERLAP, "reading", "2024-10-27T02:30:00+02:00")));
    assertThat(sentence(joined, "2:30", Language.DE))
        .isEqualTo(
            "Die Uhrzeit „2:30“ gibt es an diesem Tag zweimal; gelesen als"
                + " 2024-10-27T02:30:00+02:00.");
  }

  private static String sentence(Parsed<DateSpan> parsed, String value, Language language) {
    Finding finding = parsed.findings().get(0);
    return new NoticeRenderer(language)
        .render(
            Notice.of(finding.code(), CellRef.file("a.csv"))
                .withValue(value)
                .withAll(finding.arguments()));
  }

  private static DateSpan single(String start) {
    return DateSpan.of(PartialDateTime.parse(start));
  }

  private static DateSpan period(String start, String end) {
    return new DateSpan(PartialDateTime.parse(start), PartialDateTime.parse(end));
  }
}
