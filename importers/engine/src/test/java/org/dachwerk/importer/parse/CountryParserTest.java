package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DE                  | DE",
        "de                  | DE",
        "DEU                 | DE",
        "D                   | DE",
        "Deutschland         | DE",
        "BRD                 | DE",
        "Germany             | DE",
        "Türkei              | TR",
        "TUERKEI             | TR",
        "die Türkei          | TR",
        "Türkiye             | TR",
        "Elfenbeinküste      | CI",
        "Côte d'Ivoire       | CI",
        "Côte d’Ivoire       | CI",
        "Guinea Bissau       | GW",
        "Bosnien-Herzegowina | BA",
        "Weißrussland        | BY",
        "Weissrussland       | BY",
        "Antigua and Barbuda | AG",
        "Kosovo              | XK",
        "Syrien              | SY",
        "UK                  | GB",
      })
  void readsNamesAndCodes(String text, String code) {
    assertThat(parse(text)).isEqualTo(Parsed.of(code));
  }

  @Test
  void keepsTheNameOfAPart() {
    assertThat(parse("Schottland")).isEqualTo(Parsed.withText("GB", "Schottland"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Kongo | CD CG", "Tschechoslowakei | CZ SK", "Baltikum | EE LT LV", "DDR | DE"})
  void namesTheCandidatesOfWhatIsNoCountryOfToday(String text, String codes) {
    List<String> candidates = List.of(codes.split(" ", -1));

    assertThat(parse(text))
        .isEqualTo(
            Parsed.textOnly(text, Finding.of(RuleCode.COUNTRY_HISTORIC, "candidates", candidates)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Atlantis", "XX", "Erde", "die"})
  void leavesOutWhatItDoesNotKnow(String text) {
    assertThat(parse(text)).isEqualTo(Parsed.nothing(Finding.of(RuleCode.COUNTRY_UNKNOWN)));
  }

  @Test
  void saysWhatAFormerStateMayMean() {
    Parsed<String> parsed = parse("Tschechoslowakei");

    assertThat(FindingSentences.of(parsed, "Tschechoslowakei", Language.DE))
        .containsExactly(
            "„Tschechoslowakei“ ist kein einzelnes Land von heute; gemeint sein kann CZ, SK. Keines"
                + " wurde übernommen.");
    assertThat(FindingSentences.of(parsed, "Tschechoslowakei", Language.EN))
        .containsExactly(
            "“Tschechoslowakei” is no single country of today; it may mean CZ, SK. None was"
                + " taken.");
  }

  private static Parsed<String> parse(String text) {
    return new CountryParser().parse(new CellValue.Text(text), ColumnContext.standard());
  }
}
