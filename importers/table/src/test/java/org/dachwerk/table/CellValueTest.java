package org.dachwerk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellValueTest {
  @ParameterizedTest
  @CsvSource({"PT0S, 0:00", "PT1M, 0:01", "PT36H5M, 36:05"})
  void anElapsedTimeIsInHoursAndMinutes(Duration value, String text) {
    assertThat(new CellValue.Elapsed(value).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PT-1M, -0:01", "PT-59M, -0:59", "PT-1H, -1:00", "PT-25H-30M, -25:30"})
  void anElapsedTimeBelowZeroKeepsItsSign(Duration value, String text) {
    assertThat(new CellValue.Elapsed(value).text()).isEqualTo(text);
  }
}
