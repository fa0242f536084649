package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail, web, telephone and postal codes. */
class ContactParsersTest {

  private static Parsed<String> parse(CellParser<String> parser, String text) {
    return parser.parse(new CellValue.Text(text), ColumnContext.standard());
  }

  private static Parsed<String> parse(CellParser<String> parser, long number) {
    return parser.parse(
        new CellValue.Numeric(BigDecimal.valueOf(number), NumberFormat.PLAIN),
        ColumnContext.standard());
  }

  @Nested
  class Email {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "info@verein.de                   | info@verein.de",
          "Info@Verein.DE                   | Info@verein.de",
          "mailto:info@verein.de            | info@verein.de",
          "mailto:info@verein.de?subject=Hi | info@verein.de",
          "DSM e. V. <info@verein.de>       | info@verein.de",
          "info(at)verein.de                | info@verein.de",
          "info [at] verein [dot] de        | info@verein.de",
          "a.b+c@xn--verein-mller-0ob.de    | a.b+c@xn--verein-mller-0ob.de",
          "info@verein-müller.de            | info@verein-müller.de",
        })
    void readsAddresses(String text, String address) {
      assertThat(parse(new EmailParser(), text)).isEqualTo(Parsed.of(address));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "info",
          "info@verein",
          "info verein.de",
          "@verein.de",
          "info@",
          "a..b@verein.de",
          "info@-verein.de",
          "info@verein..de",
          "a@b.de; c@d.de",
          "info @verein.de",
          "info@1.2.3.4"
        })
    void refusesWhatIsNoAddress(String text) {
      assertThat(parse(new EmailParser(), text))
          .isEqualTo(Parsed.nothing(Finding.of(RuleCode.EMAIL_INVALID)));
    }

    @Test
    void saysWhatIsExpected() {
      Parsed<String> parsed = parse(new EmailParser(), "info@verein");

      assertThat(FindingSentences.of(parsed, "info@verein", Language.DE))
          .containsExactly(
              "„info@verein“ ist keine E-Mail-Adresse; erwartet wird zum Beispiel info@verein.de.");
      assertThat(FindingSentences.of(parsed, "info@verein", Language.EN))
          .containsExactly(
              "“info@verein” is not an e-mail address; expected is for example info@verein.de.");
    }
  }

  @Nested
  class WebAddress {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://www.verein.de",
          "HTTPS://Verein.de/Über-uns?a=b#c",
          "http://verein.de:8080/",
          "https://verein-müller.de"
        })
    void keepsAddressesAsWritten(String text) {
      assertThat(parse(new WebAddressParser(), " " + text + " ")).isEqualTo(Parsed.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.verein.de", "verein.de/kontakt"})
    void putsTheSchemeInFront(String text) {
      assertThat(parse(new WebAddressParser(), text))
          .isEqualTo(
              Parsed.of(
                  "https://" + text,
                  Finding.of(RuleCode.URL_WITHOUT_SCHEME, "reading", "https://" + text)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "verein", "https://", "https:// verein.de", "www.verein.de und www.bund.de",
          "ftp://verein.de", "javascript:alert(1)", "info@verein.de", "https//verein.de",
          "https://user:geheim@verein.de", "https://localhost", "https://verein.de:99999"
        })
    void refusesWhatIsNoAddress(String text) {
      assertThat(parse(new WebAddressParser(), text))
          .isEqualTo(Parsed.nothing(Finding.of(RuleCode.URL_INVALID)));
    }
  }

  @Nested
  class Phone {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        value = {
          "0351 123456        | +49 351 123456",
          "0351/12 34 56      | +49 351 123456",
          "(0351) 123456      | +49 351 123456",
          "+49 (0)351 123456  | +49 351 123456",
          "0049 351 123456    | +49 351 123456",
          "'0351 123456       | +49 351 123456",
          "‘0351 123456       | +49 351 123456",
          "Tel.: 0351 123456  | +49 351 123456",
          "+43 1 5880045      | +43 1 5880045",
        })
    void givesTheInternationalForm(String text, String number) {
      assertThat(parse(new PhoneParser(), text)).isEqualTo(Parsed.of(number));
    }

    @Test
    void readsANumberThatLostItsZero() {
      assertThat(parse(new PhoneParser(), 351123456L)).isEqualTo(Parsed.of("+49 351 123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "nach Absprache", "0351 123456 / 0170 1234567"})
    void keepsWhatIsNoNumberAndSaysSo(String text) {
      assertThat(parse(new PhoneParser(), text))
          .isEqualTo(Parsed.of(text, Finding.of(RuleCode.PHONE_INVALID)));
    }
  }

  @Nested
  class PostalCode {

    @ParameterizedTest
    @CsvSource({"01067, 01067", "D-01067, 01067", "DE 01067, 01067", "01 067, 01067", "1067, 1067"})
    void readsCodes(String text, String code) {
      assertThat(parse(new PostalCodeParser(), text)).isEqualTo(Parsed.of(code));
    }

    @Test
    void leavesFourDigitsAlone() {
      assertThat(parse(new PostalCodeParser(), 1067)).isEqualTo(Parsed.of("1067"));
      assertThat(parse(new PostalCodeParser(), "A-1010")).isEqualTo(Parsed.of("A-1010"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"106", "010671", "00000", "SW1A 1AA", "01067 Dresden"})
    void keepsOtherCodesAndSaysSo(String text) {
      assertThat(parse(new PostalCodeParser(), text))
          .isEqualTo(Parsed.of(text, Finding.of(RuleCode.POSTAL_CODE_INVALID)));
    }
  }
}
