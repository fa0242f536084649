package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"57 | 57", "0 | 0", "1.200 | 1200", "1 200 | 1200", "1,200 | 1200", "57.0 | 57"})
  void readsExactNumbers(String text, long value) {
    assertThat(parse(text)).isEqualTo(Parsed.of(Quantity.exact(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "knapp 400                    | 400  | ALMOST",
        "fast 400                     | 400  | ALMOST",
        "nahezu 400                   | 400  | ALMOST",
        "almost 400                   | 400  | ALMOST",
        "rund 1.200 Mitglieder        | 1200 | ABOUT",
        "ca. 50                       | 50   | ABOUT",
        "ca.50                        | 50   | ABOUT",
        "circa 50                     | 50   | ABOUT",
        "etwa 50                      | 50   | ABOUT",
        "Ungefähr 50                  | 50   | ABOUT",
        "about 50                     | 50   | ABOUT",
        "gut 100                      | 100  | JUST_OVER",
        "etwas über 100               | 100  | JUST_OVER",
        "über 120                     | 120  | OVER",
        "mehr als 20 verschiedene     | 20   | OVER",
        "over 120                     | 120  | OVER",
        "more than 120                | 120  | OVER",
        "unter 30                     | 30   | UNDER",
        "weniger als 30               | 30   | UNDER",
        "under 30                     | 30   | UNDER",
        "mindestens 10                | 10   | AT_LEAST",
        "ab 10                        | 10   | AT_LEAST",
        "50+                          | 50   | AT_LEAST",
        "50 und mehr                  | 50   | AT_LEAST",
        "at least 10                  | 10   | AT_LEAST",
        "bis zu 80                    | 80   | AT_MOST",
        "höchstens 80                 | 80   | AT_MOST",
        "maximal 80 Plätze            | 80   | AT_MOST",
        "nicht mehr als 80            | 80   | AT_MOST",
        "up to 80                     | 80   | AT_MOST",
        "derzeit 57 Vereine           | 57   | EXACT",
        "derzeit rund 57 Vereine      | 57   | ABOUT",
        "57 Mitglieds-Vereine/Gruppen | 57   | EXACT",
        "57 (Stand: 31.12.2021)       | 57   | EXACT",
        "ein Dutzend                  | 12   | EXACT",
        "gut ein Dutzend Initiativen  | 12   | JUST_OVER",
        "zwei Dutzend                 | 24   | EXACT",
        "zwölf                        | 12   | EXACT",
        "drei Vereine                 | 3    | EXACT",
        "keine                        | 0    | EXACT",
        "rund 2,5 Tsd.                | 2500 | ABOUT",
      })
  void keepsHowNearANumberIs(String text, long value, Qualifier qualifier) {
    assertThat(parse(text)).isEqualTo(Parsed.of(Quantity.of(value, qualifier, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20–25               | 20   | 25",
        "20-25               | 20   | 25",
        "20 - 25 Personen    | 20   | 25",
        "20 bis 25           | 20   | 25",
        "von 20 bis 25       | 20   | 25",
        "zwischen 20 und 25  | 20   | 25",
        "between 20 and 25   | 20   | 25",
        "rund 20 bis 25      | 20   | 25",
        "zwei bis drei       | 2    | 3",
        "1.000–1.200         | 1000 | 1200",
        "2 bis 3 Tsd.        | 2000 | 3000",
      })
  void readsRanges(String text, long min, long max) {
    assertThat(parse(text)).isEqualTo(Parsed.of(Quantity.range(min, max, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zahlreiche",
        "viele",
        "sehr viele Gäste",
        "mehrere Dutzend",
        "mehr als die Hälfte",
        "zwei Drittel der Vereine",
        "ein paar",
        "many"
      })
  void keepsWordsOfACountWithoutAFinding(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.of(Quantity.words(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2,5",
        "-5",
        "57 %",
        "57?",
        "12.05.2021",
        "20 Vereine in 3 Städten",
        "ein Teil davon",
        "siehe Anlage",
        "25-20",
        "zwischen 20",
        "2021/22",
        "ab sofort",
        "99999999999999999999"
      })
  void keepsOtherWordsAndSaysSo(String text) {
    assertThat(parse(text))
        .isEqualTo(Parsed.of(Quantity.words(text), Finding.of(RuleCode.QUANTITY_INVALID)));
  }

  @Test
  void saysWhatIsExpected() {
    assertThat(FindingSentences.of(parse("2,5"), "2,5", Language.DE))
        .containsExactly(
            "„2,5“ ist keine Anzahl; der Text wurde übernommen. Erwartet wird zum Beispiel 57,"
                + " knapp 400 oder 20–25.");
    assertThat(FindingSentences.of(parse("2,5"), "2,5", Language.EN))
        .containsExactly(
            "“2,5” is not a count; the text was taken. Expected is for example 57, about 400 or"
                + " 20–25.");
  }

  @Test
  void takesWholeNumbersOfCells() {
    assertThat(parse(number("57"))).isEqualTo(Parsed.of(Quantity.exact(57)));
    assertThat(parse(number("2.5")))
        .isEqualTo(Parsed.of(Quantity.words("2.5"), Finding.of(RuleCode.QUANTITY_INVALID)));
  }

  @Test
  void multipliesByTheColumnsFactor() {
    ColumnContext thousands =
        new ColumnContext(DateOrder.UNKNOWN, DecimalMark.UNKNOWN, new BigDecimal(1000), "EUR");

    assertThat(new QuantityParser().parse(new CellValue.Text("2,5"), thousands))
        .isEqualTo(Parsed.of(Quantity.exact(2500)));
    assertThat(new QuantityParser().parse(number("2.5"), thousands))
        .isEqualTo(Parsed.of(Quantity.exact(2500)));
  }

  private static Parsed<Quantity> parse(String text) {
    return parse(new CellValue.Text(text));
  }

  private static Parsed<Quantity> parse(CellValue cell) {
    return new QuantityParser().parse(cell, ColumnContext.standard());
  }

  private static CellValue number(String value) {
    return new CellValue.Numeric(new BigDecimal(value), NumberFormat.PLAIN);
  }
}
