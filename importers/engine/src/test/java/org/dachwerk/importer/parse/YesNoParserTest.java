package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"ja", "Ja", "JA!", "j", "yes", "x", "X", "✓", "✔", "✔️", "1", "true", "wahr"})
  void readsYes(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.of(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nein", "Nein.", "n", "no", "0", "false", "FALSCH"})
  void readsNo(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.of(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja, nur Name        | true",
        "Ja (12.05.2021)     | true",
        "ja am 12.05.2021    | true",
        "nein, erst nach Rückfrage | false",
      })
  void keepsTheWordsBehindAnAnswer(String text, boolean answer) {
    assertThat(parse(text)).isEqualTo(Parsed.withText(answer, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nur intern", "mündlich", "?", "12.05.2021", "ja?", "ja, aber nicht im Internet",
        "ja/nein", "ja, noch ausstehend", "jain", "Januar", "2", "ja, nur intern"
      })
  void takesNothingUnclearForAnAnswer(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.YES_NO_INVALID)));
  }

  @Test
  void readsOtherKindsOfCells() {
    CellValue one = new CellValue.Numeric(BigDecimal.ONE, NumberFormat.PLAIN);
    CellValue date = new CellValue.Date(LocalDate.of(2021, 5, 12).atStartOfDay());

    assertThat(parse(new CellValue.Bool(true))).isEqualTo(Parsed.of(true));
    assertThat(parse(one)).isEqualTo(Parsed.of(true));
    assertThat(parse(date)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.YES_NO_INVALID)));
  }

  @Test
  void saysWhatIsExpected() {
    assertThat(FindingSentences.of(parse("mündlich"), "mündlich", Language.DE))
        .containsExactly(
            "„mündlich“ ist weder ja noch nein; es gilt als keine Angabe. Erwartet wird ja oder"
                + " nein.");
    assertThat(FindingSentences.of(parse("mündlich"), "mündlich", Language.EN))
        .containsExactly(
            "“mündlich” is neither yes nor no; it counts as no answer. Expected is yes or no.");
  }

  private static Parsed<Boolean> parse(String text) {
    return parse(new CellValue.Text(text));
  }

  private static Parsed<Boolean> parse(CellValue cell) {
    return new YesNoParser().parse(cell, ColumnContext.standard());
  }
}
