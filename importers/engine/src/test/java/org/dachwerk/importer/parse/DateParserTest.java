package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  private final DateParser parser = new DateParser(Moments.inGermany());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          06.05.2022                       | 2022-05-06
          6.5.2022                         | 2022-05-06
          6. 5. 2022                       | 2022-05-06
          Fr, 06.05.2022                   | 2022-05-06
          Fr. 06.05.2022                   | 2022-05-06
          06.05.2022 (Fr)                  | 2022-05-06
          06.05.2022, Freitag              | 2022-05-06
          Sonnabend, 7. Mai 2022           | 2022-05-07
          Mittwoch, 17. März 2021          | 2021-03-17
          Mittwoch, den 17. Mrz. 2021      | 2021-03-17
          17. Mär 2021                     | 2021-03-17
          3. Jänner 2020                   | 2020-01-03
          3. Feber 2020                    | 2020-02-03
          3. Sept. 2020                    | 2020-09-03
          am 6. Mai 2022                   | 2022-05-06
          6 May 2022                       | 2022-05-06
          6th of May 2022                  | 2022-05-06
          May 6, 2022                      | 2022-05-06
          6-Mai-2022                       | 2022-05-06
          May 6th, 2022                    | 2022-05-06
          Friday, May 6, 2022              | 2022-05-06
          Mai 2022                         | 2022-05
          im Mai 2022                      | 2022-05
          2022 Mai                         | 2022-05
          05/2022                          | 2022-05
          05.2022                          | 2022-05
          2022-05                          | 2022-05
          2022/05                          | 2022-05
          2022                             | 2022
          Jahr 2022                        | 2022
          2022-05-06                       | 2022-05-06
          2022/5/6                         | 2022-05-06
          20221231                         | 2022-12-31
          25/12/2022                       | 2022-12-25
          12/25/2022                       | 2022-12-25
          05/05/2022                       | 2022-05-05
          """)
  void readsADate(String text, String start) {
    assertThat(parse(text)).isEqualTo(Parsed.of(span(start)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24.–26.9.2021                              | 2021-09-24 | 2021-09-26
          24.-26. September 2021                     | 2021-09-24 | 2021-09-26
          24-26 September 2021                       | 2021-09-24 | 2021-09-26
          Fr, 24. bis So, 26. September 2021         | 2021-09-24 | 2021-09-26
          24./25.9.2021                              | 2021-09-24 | 2021-09-25
          Fr-So, 24.-26.9.2021 | 2021-09-24 | 2021-09-26
          Fr./Sa., 24./25.9.2021 | 2021-09-24 | 2021-09-25
          24. und 25. September 2021                 | 2021-09-24 | 2021-09-25
          29.11.-01.12.2024                          | 2024-11-29 | 2024-12-01
          29.11.2024 - 01.12.                        | 2024-11-29 | 2024-12-01
          1.7. bis 31.12.2013                        | 2013-07-01 | 2013-12-31
          1. Juli bis 31. Dezember 2013              | 2013-07-01 | 2013-12-31
          vom 1. Juli 2013 bis zum 31. Dezember 2013 | 2013-07-01 | 2013-12-31
          from 1 July to 31 December 2013            | 2013-07-01 | 2013-12-31
          2022-05-06/2022-05-08                      | 2022-05-06 | 2022-05-08
          von November 2020 bis Februar 2021         | 2020-11    | 2021-02
          März bis Mai 2021                          | 2021-03    | 2021-05
          Mai/Juni 2022                              | 2022-05    | 2022-06
          2015–2020                                  | 2015       | 2020
          2015-2020                                  | 2015       | 2020
          2014-2015                                  | 2014       | 2015
          2014 - 2015                                | 2014       | 2015
          2015-20                                    | 2015       | 2020
          2015 bis 2020                              | 2015       | 2020
          """)
  void readsAPeriod(String text, String start, String end) {
    assertThat(parse(text)).isEqualTo(Parsed.of(span(start, end)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          06.05.2022, 18 Uhr                         | 2022-05-06T18:00:00+02:00 |
          06.05.2022 18.30                           | 2022-05-06T18:30:00+02:00 |
          06.05.2022 um 18:30 Uhr                    | 2022-05-06T18:30:00+02:00 |
          6 May 2022, 6 pm                           | 2022-05-06T18:00:00+02:00 |
          18 Uhr, 6. Mai 2022                        | 2022-05-06T18:00:00+02:00 |
          08.12.2024; 14-18 Uhr                      | 2024-12-08T14:00:00+01:00 | 2024-12-08T18:00:00+01:00
          Mittwoch, 17. März 2021, 18 bis 20 Uhr     | 2021-03-17T18:00:00+01:00 | 2021-03-17T20:00:00+01:00
          17.03.2021, 18.30 - 20.10 Uhr              | 2021-03-17T18:30:00+01:00 | 2021-03-17T20:10:00+01:00
          17.03.2021 (22–2 Uhr)                      | 2021-03-17T22:00:00+01:00 | 2021-03-18T02:00:00+01:00
          06.05.2022 18:00 - 07.05.2022 02:00        | 2022-05-06T18:00:00+02:00 | 2022-05-07T02:00:00+02:00
          24.9. 18 Uhr bis 26.9.2021 14 Uhr          | 2021-09-24T18:00:00+02:00 | 2021-09-26T14:00:00+02:00
          2024-11-29T01:00:00+01:00                  | 2024-11-29T01:00:00+01:00 |
          2024-11-29T01:00:00.123Z                   | 2024-11-29T01:00:00Z      |
          2024-11-29T01:00                           | 2024-11-29T01:00:00+01:00 |
          2024-11-29 00:00:00                        | 2024-11-29                |
          2021-03-17 08:00-10:00 | 2021-03-17T08:00:00+01:00 | 2021-03-17T10:00:00+01:00
          2021-03-17 08:00:00+01 | 2021-03-17T08:00:00+01:00 |
          17.03.2021 - 18.30 Uhr | 2021-03-17T18:30:00+01:00 |
          06.05.2022, ganztägig                      | 2022-05-06                |
          """)
  void readsTimesBesideDates(String text, String start, @Nullable String end) {
    assertThat(parse(text)).isEqualTo(Parsed.of(end == null ? span(start) : span(start, end)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ab Mai 2022                                | 2022-05    |
          seit 2017                                  | 2017       |
          seit dem 1.1.2020                          | 2020-01-01 |
          2015 –                                     | 2015       |
          2015 bis heute                             | 2015       |
          Anfang Mai 2022                            | 2022-05    |
          Anfang bis Mitte Mai 2022                  | 2022-05    |
          Ende 2022                                  | 2022       |
          von November 2020 bis Ende Februar 2021    | 2020-11    | 2021-02
          """)
  void keepsWordsThatSayMore(String text, String start, @Nullable String end) {
    DateSpan value = end == null ? span(start) : span(start, end);
    assertThat(parse(text)).isEqualTo(Parsed.withText(value, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Herbst 2022                      | 2022       |
          Winter 2021/22                   | 2021       | 2022
          Q3/22                            | 2022       |
          Q3 2022                          | 2022       |
          2022/Q3                          | 2022       |
          I. Quartal 2022                  | 2022       |
          II. Quartal 22                   | 2022       |
          1. Halbjahr 2022                 | 2022       |
          erstes Halbjahr 2022             | 2022       |
          KW 17/2022                       | 2022       |
          17. KW 2022                      | 2022       |
          KW 17/22                         | 2022       |
          Schuljahr 2021/22                | 2021       | 2022
          WS 21/22                         | 2021       | 2022
          WS 1999/00                       | 1999       | 2000
          2021/2022                        | 2021       | 2022
          2011/12                          | 2011       | 2012
          ca. 1995                         | 1995       |
          seit ca. 1995 | 1995 |
          zwischen 2015 und 2020 | 2015 | 2020
          2022 ff. | 2022 |
          06.05.2022 (entfällt) | 2022-05-06 |
          31.12.2024, 24 Uhr | 2024-12-31 |
          24. und 30. September 2021       | 2021-09-24 | 2021-09-30
          seit 2017, monatlich             | 2017       |
          ab Mai 2022 bis auf Weiteres     | 2022-05    |
          29.12.-05.01.2025                | 2024-12-29 | 2025-01-05
          24.–26.9.2021, 18–20 Uhr         | 2021-09-24 | 2021-09-26
          """)
  void saysWhatItTookOfADateInWords(String text, String start, @Nullable String end) {
    DateSpan value = end == null ? span(start) : span(start, end);
    Finding finding = Finding.of(RuleCode.DATE_IN_WORDS, "reading", value.reading());
    assertThat(parse(text)).isEqualTo(Parsed.withText(value, text, finding));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.5.22             | 2022-05-06
          6.5.49             | 2049-05-06
          6.5.50             | 1950-05-06
          6. Mai 22          | 2022-05-06
          Mai ’22            | 2022-05
          05/22              | 2022-05
          06-May-22          | 2022-05-06
          Mai-22             | 2022-05
          """)
  void reportsAYearOfTwoDigits(String text, String start) {
    assertThat(parse(text))
        .isEqualTo(
            Parsed.of(span(start), Finding.of(RuleCode.DATE_TWO_DIGIT_YEAR, "reading", start)));
  }

  @Test
  void readsAPeriodWithAYearOfTwoDigits() {
    assertThat(parse("24.–26.9.21"))
        .isEqualTo(
            Parsed.of(
                span("2021-09-24", "2021-09-26"),
                Finding.of(RuleCode.DATE_TWO_DIGIT_YEAR, "reading", "2021-09-24 – 2021-09-26")));
  }

  @ParameterizedTest
  @CsvSource({
    "12/05/2022, DAY_MONTH, 2022-05-12",
    "12/05/2022, MONTH_DAY, 2022-12-05",
    "12-05-2022, MONTH_DAY, 2022-12-05",
    "12.05.2022, MONTH_DAY, 2022-05-12",
  })
  void followsTheOrderOfTheColumn(String text, DateOrder order, String start) {
    assertThat(parser.parse(new CellValue.Text(text), column(order)))
        .isEqualTo(Parsed.of(span(start)));
  }

  @ParameterizedTest
  @CsvSource({
    "12/05/2022, UNKNOWN, 2022-05-12",
    "05/13/2022, DAY_MONTH, 2022-05-13",
    "13/05/2022, MONTH_DAY, 2022-05-13",
  })
  void reportsADateThatMayBeExchanged(String text, DateOrder order, String start) {
    assertThat(parser.parse(new CellValue.Text(text), column(order)))
        .isEqualTo(Parsed.of(span(start), Finding.of(RuleCode.DATE_AMBIGUOUS, "reading", start)));
  }

  @Test
  void namesTheYearsThatAWeekdayFits() {
    Parsed<DateSpan> parsed = parse("Freitag, 24. September");
    assertThat(parsed)
        .isEqualTo(
            Parsed.textOnly(
                "Freitag, 24. September",
                Finding.of(
                    RuleCode.DATE_WITHOUT_YEAR_WEEKDAY,
                    "years",
                    List.of(2004, 2010, 2021, 2027, 2032, 2038))));
    assertThat(sentences("Freitag, 24. September", Language.DE))
        .containsExactly(
            "„Freitag, 24. September“ nennt kein Jahr; der Wochentag passt zu 2004, 2010, 2021,"
                + " 2027, 2032, 2038. Der Text wurde übernommen, kein Datum. Bitte das Jahr"
                + " ergänzen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24. September",
        "24.9.",
        "ab Mai",
        "Mai",
        "Herbst",
        "Freitag",
        "24. September, 18 Uhr",
        "24.9. 18-20 Uhr",
        "Mo, 24.9. – Mo, 25.9."
      })
  void takesNoDateWithoutYear(String text) {
    assertThat(parse(text))
        .isEqualTo(Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bis auf Weiteres",
        "laufend",
        "monatlich",
        "jeden 1. Mittwoch im Monat",
        "until further notice"
      })
  void keepsWhatNoDateSays(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.textOnly(text));
  }

  @Test
  void givesUpOnALongText() {
    String text = "1.1.2022, ".repeat(10_000);
    assertThat(parse(text))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_INVALID, "expected", "06.05.2022")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bis 31.12.2024", "bis Ende 2024", "vor 1990"})
  void takesAnEndForNoStart(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.textOnly(text, Finding.of(RuleCode.DATE_END_ONLY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.02.2024                  | 29.02.2024
          29.02.2023                  | 28.02.2023
          31. April 2024              | 30.04.2024
          2024-02-31                  | 29.02.2024
          24.–31.9.2021               | 30.09.2021
          06.13.2024                  | 06.05.2022
          31. Februar                 | 06.05.2022
          2024-11-29T25:00:00         | 06.05.2022
          Q7/2022                     | 06.05.2022
          So                          | 06.05.2022
          24.                         | 06.05.2022
          18                          | 06.05.2022
          unbekannter Tag             | 06.05.2022
          06.05.2022 06.05.2022       | 06.05.2022
          12345678901234567890        | 06.05.2022
          """)
  void reportsWhatIsNoDate(String text, String expected) {
    assertThat(parse(text))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_INVALID, "expected", expected)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"06.05.0922", "06.05.2201", "06.05.20222", "0999", "2500", "Herbst 2500"})
  void reportsAnImplausibleYear(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00.00.0000", "0000-00-00", "00000000"})
  void takesABlankDateOfAProgramForNothing(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing());
  }

  @Test
  void checksTheWeekday() {
    Parsed<DateSpan> parsed = parse("Do, 06.05.2022");
    assertThat(parsed)
        .isEqualTo(
            Parsed.of(
                span("2022-05-06"),
                new Finding(
                    RuleCode.WEEKDAY_MISMATCH,
                    Map.of(
                        "weekday", new WeekdayName(DayOfWeek.FRIDAY), "reading", "2022-05-06"))));
    assertThat(sentences("Do, 06.05.2022", Language.DE))
        .containsExactly(
            "In „Do, 06.05.2022“ passt der Wochentag nicht zum Datum: Es ist ein Freitag. Gelesen"
                + " als 2022-05-06.");
    assertThat(sentences("Do, 06.05.2022", Language.EN))
        .containsExactly(
            "In “Do, 06.05.2022” the weekday does not belong to the date: it is a Friday. Read as"
                + " 2022-05-06.");
  }

  @Test
  void keepsTheDateOfATimeThatDoesNotExist() {
    assertThat(parse("31.03.2024, 2:30 Uhr"))
        .isEqualTo(
            Parsed.withText(
                span("2024-03-31"),
                "31.03.2024, 2:30 Uhr",
                Finding.of(RuleCode.TIME_IN_GAP, "date", "2024-03-31")));
  }

  @ParameterizedTest
  @CsvSource({"2022, 2022", "1000, 1000", "2200, 2200", "20221231, 2022-12-31"})
  void readsANumericCell(BigDecimal number, String start) {
    assertThat(parse(new CellValue.Numeric(number, NumberFormat.PLAIN)))
        .isEqualTo(Parsed.of(span(start)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "2201", "44687", "2022.5", "-2022", "1E+20", "1E-20"})
  void reportsANumberThatIsNoYear(BigDecimal number) {
    assertThat(parse(new CellValue.Numeric(number, NumberFormat.PLAIN)))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_INVALID, "expected", "06.05.2022")));
  }

  @Test
  void readsTheCellsOfAWorkbook() {
    assertThat(parse(new CellValue.Date(LocalDateTime.of(2022, 5, 6, 0, 0))))
        .isEqualTo(Parsed.of(span("2022-05-06")));
    assertThat(parse(new CellValue.Date(LocalDateTime.of(2022, 5, 6, 18, 30))))
        .isEqualTo(Parsed.of(span("2022-05-06T18:30:00+02:00")));
    assertThat(parse(new CellValue.Date(LocalDateTime.of(9999, 12, 31, 0, 0))))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE)));
    assertThat(parse(new CellValue.Time(LocalTime.NOON)))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.DATE_INVALID, "expected", "06.05.2022")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31.02.2024      | „31.02.2024“ ist kein Datum; erwartet wird zum Beispiel 29.02.2024.
          Q3/22           | „Q3/22“ lässt sich nicht ganz als Datum schreiben; übernommen wurde 2022 und der Text.
          6.5.22          | „6.5.22“ hat eine zweistellige Jahreszahl; gelesen als 2022-05-06. Bitte vierstellig schreiben.
          12/05/2022      | Bei „12/05/2022“ können Tag und Monat vertauscht sein; gelesen als 2022-05-12.
          bis 31.12.2024  | „bis 31.12.2024“ nennt nur ein Ende, keinen Beginn. Der Text wurde übernommen, kein Datum.
          ab Mai          | „ab Mai“ nennt kein Jahr. Der Text wurde übernommen, kein Datum. Bitte das Jahr ergänzen.
          """)
  void speaksGerman(String text, String sentence) {
    assertThat(sentences(text, Language.DE)).containsExactly(sentence);
  }

  private Parsed<DateSpan> parse(String text) {
    return parse(new CellValue.Text(text));
  }

  private Parsed<DateSpan> parse(CellValue cell) {
    return parser.parse(cell, ColumnContext.standard());
  }

  private List<String> sentences(String text, Language language) {
    NoticeRenderer renderer = new NoticeRenderer(language);
    return parse(text).findings().stream()
        .map(
            finding ->
                Notice.of(finding.code(), CellRef.sheet("a.xlsx", "A"))
                    .withValue(text)
                    .withAll(finding.arguments()))
        .map(renderer::render)
        .collect(Collectors.toList());
  }

  private static ColumnContext column(DateOrder order) {
    return new ColumnContext(order, DecimalMark.UNKNOWN, BigDecimal.ONE, "EUR");
  }

  private static DateSpan span(String start) {
    return DateSpan.of(PartialDateTime.parse(start));
  }

  private static DateSpan span(String start, String end) {
    return new DateSpan(PartialDateTime.parse(start), PartialDateTime.parse(end));
  }
}
