package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80 %       | 80",
        "80%        | 80",
        "80         | 80",
        "80,0 %     | 80",
        "66,667 %   | 66.667",
        "80.5 %     | 80.5",
        "80 Prozent | 80",
        "80 v. H.   | 80",
        "0 %        | 0",
        "100 %      | 100",
      })
  void readsPercentages(String text, BigDecimal percent) {
    assertThat(parse(new CellValue.Text(text))).isEqualTo(Parsed.of(percent));
  }

  @Test
  void takesACellAsItShows() {
    BigDecimal stored = new BigDecimal("0.8");

    assertThat(parse(new CellValue.Numeric(stored, NumberFormat.PERCENT)))
        .isEqualTo(Parsed.of(new BigDecimal(80)));
    assertThat(parse(new CellValue.Numeric(stored, NumberFormat.PLAIN)))
        .isEqualTo(Parsed.of(stored));
  }

  @Test
  void keepsTheWordsOfALimit() {
    assertThat(parse(new CellValue.Text("bis zu 80 %")))
        .isEqualTo(Parsed.withText(new BigDecimal(80), "bis zu 80 %"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hälftig", "-5 %", "%", "80/20", "60–80 %"})
  void refusesWhatIsNoPercentage(String text) {
    assertThat(parse(new CellValue.Text(text)))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.PERCENT_INVALID)));
  }

  private static Parsed<BigDecimal> parse(CellValue cell) {
    return new PercentParser().parse(cell, ColumnContext.standard());
  }
}
