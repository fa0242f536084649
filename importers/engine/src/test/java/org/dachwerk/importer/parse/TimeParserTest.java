package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
  private final TimeParser parser = new TimeParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18                   | 18:00    |
          18 Uhr               | 18:00    |
          um 18 Uhr            | 18:00    |
          18.30                | 18:30    |
          18:30 Uhr            | 18:30    |
          18h30                | 18:30    |
          8:05:30              | 08:05:30 |
          6 pm                 | 18:00    |
          12 am                | 00:00    |
          18 bis 20 Uhr        | 18:00    | 20:00
          18–20 h              | 18:00    | 20:00
          18-20                | 18:00    | 20:00
          von 18 bis 20 Uhr    | 18:00    | 20:00
          14.00-18.00 Uhr      | 14:00    | 18:00
          14:00 Uhr - 18:00 Uhr| 14:00    | 18:00
          18–24 Uhr            | 18:00    | 00:00
          22–2 Uhr             | 22:00    | 02:00
          6-8 pm               | 18:00    | 20:00
          10 am - 2 pm         | 10:00    | 14:00
          """)
  void readsATime(String text, LocalTime start, @Nullable LocalTime end) {
    assertThat(parse(new CellValue.Text(text))).isEqualTo(Parsed.of(new TimeSpan(start, end)));
  }

  @Test
  void keepsTheWordsOfAnOpenTime() {
    assertThat(parse(new CellValue.Text(" ab 18 Uhr ")))
        .isEqualTo(Parsed.withText(TimeSpan.of(LocalTime.of(18, 0)), "ab 18 Uhr"));
  }

  @Test
  void keepsTheWordsOfAnEndOfADay() {
    TimeSpan midnight = TimeSpan.of(LocalTime.MIDNIGHT);
    assertThat(parse(new CellValue.Text("24 Uhr"))).isEqualTo(Parsed.withText(midnight, "24 Uhr"));
    assertThat(parse(number("24"))).isEqualTo(Parsed.withText(midnight, "24"));
    assertThat(parse(number("0"))).isEqualTo(Parsed.of(midnight));
  }

  @Test
  void takesAWholeDayForNoTime() {
    assertThat(parse(new CellValue.Text("ganztägig"))).isEqualTo(Parsed.nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25 Uhr",
        "18.60",
        "24:01",
        "abends",
        "18 bis",
        "18-20-22",
        "13 pm",
        "1830",
        "18 Uhr Einlass"
      })
  void reportsWhatIsNoTime(String text) {
    assertInvalid(new CellValue.Text(text));
  }

  @Test
  void readsTheCellsOfAWorkbook() {
    TimeSpan sixThirty = TimeSpan.of(LocalTime.of(18, 30));
    assertThat(parse(new CellValue.Time(LocalTime.of(18, 30, 0, 5))))
        .isEqualTo(Parsed.of(sixThirty));
    assertThat(parse(new CellValue.Elapsed(Duration.ofMinutes(18 * 60 + 30))))
        .isEqualTo(Parsed.of(sixThirty));
    assertThat(parse(new CellValue.Date(LocalDateTime.of(2022, 5, 6, 18, 30))))
        .isEqualTo(Parsed.withText(sixThirty, "2022-05-06 18:30"));
    assertThat(parse(number("18"))).isEqualTo(Parsed.of(TimeSpan.of(LocalTime.of(18, 0))));
  }

  @Test
  void reportsOtherCells() {
    assertInvalid(new CellValue.Elapsed(Duration.ofHours(24)));
    assertInvalid(new CellValue.Elapsed(Duration.ofHours(-1)));
    assertInvalid(new CellValue.Date(LocalDateTime.of(2022, 5, 6, 0, 0)));
    assertInvalid(new CellValue.Bool(true));
    assertInvalid(number("25"));
    assertInvalid(number("18.5"));
    assertInvalid(number("-1"));
    assertInvalid(new CellValue.Numeric(BigDecimal.ONE, NumberFormat.PERCENT));
  }

  private void assertInvalid(CellValue cell) {
    assertThat(parse(cell)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.TIME_INVALID)));
  }

  private Parsed<TimeSpan> parse(CellValue cell) {
    return parser.parse(cell, ColumnContext.standard());
  }

  private static CellValue number(String value) {
    return new CellValue.Numeric(new BigDecimal(value), NumberFormat.PLAIN);
  }
}
