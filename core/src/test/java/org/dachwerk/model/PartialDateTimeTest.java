package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "2021-03",
        "2021-03-17",
        "2021-03-17T18:00:00+01:00",
        "2021-03-17T00:00:59Z"
      })
  void isReadFromItsText(String iso) {
    assertThat(PartialDateTime.parse(iso)).hasToString(iso);
  }

  @Test
  void aMomentKeepsWholeSecondsAsItsTextDoes() {
    PartialDateTime moment =
        PartialDateTime.of(OffsetDateTime.parse("2021-03-17T18:00:00.123456789+01:00"));

    assertThat(moment).isEqualTo(PartialDateTime.parse("2021-03-17T18:00:00+01:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-03-17T18:00:00", "2021-03T18:00:00Z", "T18:00", "gestern"})
  void whatIsNoPointIsRefused(String text) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDateTime.parse(text));
  }

  @Test
  void aTimeNeedsAnOffset() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PartialDateTime(PartialDate.parse("2021-03-17"), LocalTime.NOON, null))
        .withMessage("A time needs an offset, an offset a time");
  }

  @Test
  void aTimeNeedsAWholeDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PartialDateTime(PartialDate.ofYear(2021), LocalTime.NOON, ZoneOffset.UTC))
        .withMessage("A time needs a whole date: 2021");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-17T18:00:00+01:00, 2021-03-17T17:59:59+01:00, true",
    "2021-03-17T18:00:00+01:00, 2021-03-17T18:00:00+02:00, true",
    "2021-03-17T18:00:00+01:00, 2021-03-17T18:00:00+01:00, false",
    "2021-03-17T18:00:00+01:00, 2021-03-17, false",
    "2021-03-18, 2021-03-17T18:00:00+01:00, true",
    "2021-03, 2021-03-17, false"
  })
  void liesBehindAnotherOnlyWhereThatIsSure(String later, String earlier, boolean after) {
    assertThat(PartialDateTime.parse(later).isAfter(PartialDateTime.parse(earlier)))
        .isEqualTo(after);
  }
}
