package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.model.Money;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyParserTest {

  private static final ColumnContext PLAIN = ColumnContext.standard();
  private static final ColumnContext THOUSANDS_OF_POUNDS =
      new ColumnContext(DateOrder.UNKNOWN, DecimalMark.COMMA, new BigDecimal(1000), "GBP");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "12.500,00 €     | 12500.00",
        "12.500,00€      | 12500.00",
        "12 500 EUR      | 12500.00",
        "12 500,50 Euro | 12500.50",
        "€ 300           | 300.00",
        "€300,5          | 300.50",
        "5.000,-         | 5000.00",
        "5.000,--        | 5000.00",
        "5.000,– €       | 5000.00",
        "5000.-          | 5000.00",
        "12,5 TEUR       | 12500.00",
        "12,5 T€         | 12500.00",
        "40 Tsd. €       | 40000.00",
        "40 Tsd €        | 40000.00",
        "1,2 Mio. €      | 1200000.00",
        "1,2 Mio.€       | 1200000.00",
        "1,234 Mio. €    | 1234000.00",
        "1,5 Mrd. EUR    | 1500000000.00",
        "2 Millionen Euro| 2000000.00",
        "1'234.50        | 1234.50",
        "1’234’567       | 1234567.00",
        "1.234.567       | 1234567.00",
        "1.234,5         | 1234.50",
        "1,234.50        | 1234.50",
        "77229           | 77229.00",
        "77229.5         | 77229.50",
        "59230.00        | 59230.00",
        "0,234           | 0.234",
        ",50 €           | 0.50",
        "+300            | 300.00",
        "EUR12500        | 12500.00",
        "12.500,00\u00A0€ | 12500.00",
        "1\u202F250,00 € | 1250.00",
        "0               | 0.00",
      })
  void readsAmounts(String text, String amount) {
    assertThat(parse(text)).isEqualTo(Parsed.of(euros(amount)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GBP 77229 | 77229.00 | GBP",
        "£ 100 | 100.00 | GBP",
        "$ 1,250.00 | 1250.00 | USD",
        "100 US-Dollar | 100.00 | USD",
        "CHF 5'000.- | 5000.00 | CHF",
        "250 PLN | 250.00 | PLN",
        "100 DM | 100.00 | DEM",
      })
  void readsCurrencies(String text, String amount, String currency) {
    assertThat(parse(text)).isEqualTo(Parsed.of(new Money(new BigDecimal(amount), currency)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234,56-",
        "-1.234,56 €",
        "€ -1.234,56",
        "(1.234,56)",
        "(1.234,56) €",
        "−1234,56"
      })
  void readsNegativeAmountsAndSaysSo(String text) {
    assertThat(parse(text))
        .isEqualTo(Parsed.of(euros("-1234.56"), Finding.of(RuleCode.MONEY_NEGATIVE)));
  }

  @Test
  void saysHowItReadsWhatCanBeReadTwoWays() {
    Parsed<Money> parsed = parse("1.234");

    assertThat(parsed)
        .isEqualTo(
            Parsed.of(
                euros("1234.00"), Finding.of(RuleCode.MONEY_AMBIGUOUS, "reading", "1234.00")));
    assertThat(FindingSentences.of(parsed, "1.234", Language.DE))
        .containsExactly(
            "Bei „1.234“ kann das Zeichen Tausender oder Nachkommastellen trennen; gelesen als"
                + " 1234.00.");
    assertThat(FindingSentences.of(parsed, "1.234", Language.EN))
        .containsExactly(
            "In “1.234” the mark may separate thousands or decimals; read as 1234.00.");
  }

  @Test
  void takesTheColumnsDecimalMark() {
    assertThat(parse("1.234 €", marked(DecimalMark.COMMA))).isEqualTo(Parsed.of(euros("1234.00")));
    assertThat(parse("1.234 €", marked(DecimalMark.POINT))).isEqualTo(Parsed.of(euros("1.234")));
    assertThat(parse("1,234 €", marked(DecimalMark.COMMA))).isEqualTo(Parsed.of(euros("1.234")));
    assertThat(parse("1,234 €", marked(DecimalMark.POINT))).isEqualTo(Parsed.of(euros("1234.00")));
  }

  @Test
  void multipliesPlainValuesByTheColumnsFactor() {
    assertThat(parse("12,5", THOUSANDS_OF_POUNDS)).isEqualTo(Parsed.of(pounds("12500.00")));
    assertThat(new MoneyParser().parse(number("12.5"), THOUSANDS_OF_POUNDS))
        .isEqualTo(Parsed.of(pounds("12500.00")));
  }

  @Test
  void takesValuesWithAUnitOfTheirOwnAtTheirWord() {
    assertThat(parse("1,2 Mio.", THOUSANDS_OF_POUNDS)).isEqualTo(Parsed.of(pounds("1200000.00")));
    assertThat(parse("12.500 €", THOUSANDS_OF_POUNDS)).isEqualTo(Parsed.of(euros("12500.00")));
  }

  @Test
  void takesNumbersExactly() {
    assertThat(new MoneyParser().parse(number("1.234"), PLAIN))
        .isEqualTo(Parsed.of(euros("1.234")));
    assertThat(new MoneyParser().parse(number("-5"), PLAIN))
        .isEqualTo(Parsed.of(euros("-5.00"), Finding.of(RuleCode.MONEY_NEGATIVE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ca. 5000 €", "rund 5.000,00 EUR", "bis zu 5000 €", "5000 € netto"})
  void keepsTheWordsOfAnApproximateAmount(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.withText(euros("5000.00"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "./.", "- €", "-,-- €", "€ -"})
  void takesADashForNoAmount(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing());
  }

  @Test
  void namesACurrencyItDoesNotKnow() {
    Parsed<Money> parsed = parse("300 Taler");

    assertThat(parsed)
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.CURRENCY_UNKNOWN, "currency", "Taler")));
    assertThat(FindingSentences.of(parsed, "300 Taler", Language.DE))
        .containsExactly(
            "Die Währung „Taler“ ist unbekannt; erwartet wird zum Beispiel EUR oder €.");
    assertThat(FindingSentences.of(parsed, "300 Taler", Language.EN))
        .containsExactly("The currency “Taler” is unknown; expected is for example EUR or €.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siehe Anlage", "1.2.3", "01.02.2021", "12 34 €", "5000–6000 €", "300 € / 200 €", "20 %",
        "1.23,5 €", "1,234,56.78,9", "--5", "€", "5000 € 2021", "300 € EUR", "5 Tsd. Mio. €"
      })
  void refusesWhatIsNoAmount(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.MONEY_INVALID)));
  }

  @Test
  void refusesOtherKindsOfCells() {
    Finding invalid = Finding.of(RuleCode.MONEY_INVALID);
    CellValue date = new CellValue.Date(LocalDate.of(2021, 3, 17).atStartOfDay());
    CellValue share = new CellValue.Numeric(new BigDecimal("0.5"), NumberFormat.PERCENT);

    assertThat(new MoneyParser().parse(date, PLAIN)).isEqualTo(Parsed.nothing(invalid));
    assertThat(new MoneyParser().parse(share, PLAIN)).isEqualTo(Parsed.nothing(invalid));
  }

  @Test
  void refusesEndlessFigures() {
    assertThat(parse("1".repeat(100_000)))
        .isEqualTo(Parsed.nothing(Finding.of(RuleCode.MONEY_INVALID)));
  }

  private static Parsed<Money> parse(String text) {
    return parse(text, PLAIN);
  }

  private static Parsed<Money> parse(String text, ColumnContext column) {
    return new MoneyParser().parse(new CellValue.Text(text), column);
  }

  private static CellValue number(String value) {
    return new CellValue.Numeric(new BigDecimal(value), NumberFormat.PLAIN);
  }

  private static ColumnContext marked(DecimalMark mark) {
    return new ColumnContext(DateOrder.UNKNOWN, mark, BigDecimal.ONE, "EUR");
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }

  private static Money pounds(String amount) {
    return new Money(new BigDecimal(amount), "GBP");
  }
}
