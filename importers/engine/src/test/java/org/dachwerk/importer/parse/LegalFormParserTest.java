package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.LegalForm;
import org.dachwerk.notice.Language;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LegalFormParserTest {

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
  void readsEveryFormByItsCode(LegalForm form) {
    assertThat(parse(form.code())).isEqualTo(Parsed.of(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e. V.                         | REGISTERED_ASSOCIATION",
        "eV                            | REGISTERED_ASSOCIATION",
        "e.V                           | REGISTERED_ASSOCIATION",
        "E.V.                          | REGISTERED_ASSOCIATION",
        "eingetragener Verein          | REGISTERED_ASSOCIATION",
        "eingetragener Verein (e. V.)  | REGISTERED_ASSOCIATION",
        "n. e. V.                      | UNREGISTERED_ASSOCIATION",
        "nicht eingetragener Verein    | UNREGISTERED_ASSOCIATION",
        "nicht rechtsfähiger Verein    | UNREGISTERED_ASSOCIATION",
        "gemeinnützige GmbH            | CHARITABLE_COMPANY_WITH_LIMITED_LIABILITY",
        "gUG (haftungsbeschränkt)      | CHARITABLE_ENTREPRENEURIAL_COMPANY",
        "UG (haftungsbeschränkt)       | ENTREPRENEURIAL_COMPANY",
        "Stiftung bürgerlichen Rechts  | FOUNDATION",
        "GbR                           | CIVIL_LAW_PARTNERSHIP",
        "eingetragene Genossenschaft   | COOPERATIVE",
        "e. K.                         | SOLE_TRADER",
        "GmbH & Co.KG                  | LIMITED_PARTNERSHIP_WITH_COMPANY",
        "K.d.ö.R.                      | PUBLIC_CORPORATION",
        "KdoeR                         | PUBLIC_CORPORATION",
        "Körperschaft des öffentlichen Rechts | PUBLIC_CORPORATION",
        "Anstalt des öffentlichen Rechts      | PUBLIC_INSTITUTION",
      })
  void readsUsualSpellings(String text, LegalForm form) {
    assertThat(parse(text)).isEqualTo(Parsed.of(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gemeinnütziger e. V. | REGISTERED_ASSOCIATION",
        "e. V. i. G.          | REGISTERED_ASSOCIATION",
        "gGmbH in Gründung    | CHARITABLE_COMPANY_WITH_LIMITED_LIABILITY",
        "Treuhandstiftung     | FOUNDATION",
      })
  void keepsWordsThatSayMore(String text, LegalForm form) {
    assertThat(parse(text)).isEqualTo(Parsed.withText(form, text));
  }

  @Test
  void keepsAnUnknownFormAsText() {
    Parsed<LegalForm> parsed = parse("Limited");

    assertThat(parsed)
        .isEqualTo(
            Parsed.withText(
                LegalForm.OTHER,
                "Limited",
                Finding.of(RuleCode.VALUE_UNKNOWN, "expected", "e. V., gGmbH, Stiftung")));
    assertThat(FindingSentences.of(parsed, "Limited", Language.DE))
        .containsExactly(
            "„Limited“ ist hier kein bekannter Wert; als Text übernommen. Bekannt sind zum"
                + " Beispiel: e. V., gGmbH, Stiftung.");
    assertThat(FindingSentences.of(parsed, "Limited", Language.EN))
        .containsExactly(
            "“Limited” is not a known value here; taken as text. Known are for example: e. V.,"
                + " gGmbH, Stiftung.");
  }

  private static Parsed<LegalForm> parse(String text) {
    return new LegalFormParser().parse(new CellValue.Text(text), ColumnContext.standard());
  }
}
