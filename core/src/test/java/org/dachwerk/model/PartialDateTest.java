package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2022-05", "2022-12", "2022-05-06", "2024-02-29", "1000", "2200"})
  void isReadFromItsText(String iso) {
    assertThat(PartialDate.parse(iso)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22",
        "2022-5",
        "2022-00",
        "2022-13",
        "2022-05-00",
        "2022-00-01",
        "2023-02-29",
        "2022-04-31",
        "999",
        "0999",
        "2201",
        "06.05.2022",
        "2022-05-06T10:00:00Z",
        "２０２２"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void aDayNeedsAMonth() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> new PartialDate(2022, 0, 6))
        .withMessage("No such date: 2022-0-6");
  }

  @Test
  void saysWhichYearIsImplausible() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDate.ofYear(202))
        .withMessage("Implausible year: 202");
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01, 2022-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2022-05-06, 2022-05-06, 2022-05-06"
  })
  void spansAllDaysThatMayBeMeant(String date, LocalDate first, LocalDate last) {
    assertThat(PartialDate.parse(date).first()).isEqualTo(first);
    assertThat(PartialDate.parse(date).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2022, true",
    "2022-06, 2022-05-31, true",
    "2022-05-07, 2022-05-06, true",
    "2022, 2022, false",
    "2022-05, 2022, false",
    "2022, 2022-05, false",
    "2022-05-06, 2022-05-06, false"
  })
  void liesBehindAnotherOnlyWhereThatIsSure(String later, String earlier, boolean after) {
    assertThat(PartialDate.parse(later).isAfter(PartialDate.parse(earlier))).isEqualTo(after);
  }

  @Test
  void theLessExactOfTwoThatBeginAlikeComesFirst() {
    assertThat(
            Stream.of("2022-01-01", "2022-01", "2021-12-31", "2022", "2022-02")
                .map(PartialDate::parse)
                .sorted())
        .map(PartialDate::toString)
        .containsExactly("2021-12-31", "2022", "2022-01", "2022-01-01", "2022-02");
  }

  @Test
  void onlyAWholeDateIsADay() {
    assertThat(PartialDate.of(LocalDate.of(2022, 5, 6)).isDay()).isTrue();
    assertThat(PartialDate.ofMonth(2022, 5).isDay()).isFalse();
  }
}
