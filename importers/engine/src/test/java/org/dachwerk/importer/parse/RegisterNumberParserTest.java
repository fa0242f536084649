package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Identifier;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VR 8726, Amtsgericht Bonn             | VR 8726 Bonn",
        "VR Bonn 8726                          | VR 8726 Bonn",
        "VR8726 Bonn                           | VR 8726 Bonn",
        "VR-Nr. 08726 (Amtsgericht Bonn)       | VR 8726 Bonn",
        "Vereinsregister Bonn, Nr. 8726        | VR 8726 Bonn",
        "Amtsgericht Bonn, Vereinsregister-Nr.: 8726 | VR 8726 Bonn",
        "AG Leipzig VR 1234                    | VR 1234 Leipzig",
        "VR 1234 AG Leipzig                    | VR 1234 Leipzig",
        "Registergericht Frankfurt am Main, VR 99 | VR 99 Frankfurt am Main",
        "VR 12, Amtsgericht Frankfurt (Oder)   | VR 12 Frankfurt (Oder)",
        "HRB 5678 B Amtsgericht Charlottenburg | HRB 5678 B Charlottenburg",
        "VR 5678 B, Amtsgericht Berlin-Charlottenburg | VR 5678 B Charlottenburg",
        "Handelsregister B 77, Amtsgericht Kiel | HRB 77 Kiel",
        "8726, Amtsgericht Bonn                | 8726 Bonn"
      })
  void givesOneForm(String text, String value) {
    assertThat(parse(text)).isEqualTo(Parsed.of(new Identifier("register", value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VR 8726 | VR 8726",
        "VR 8726 B | VR 8726 B",
        "8726 | 8726",
        "vr nr. 8726 | VR 8726"
      })
  void missesTheCourt(String text, String value) {
    assertThat(parse(text))
        .isEqualTo(
            Parsed.of(
                new Identifier("register", value), Finding.of(RuleCode.IDENTIFIER_WITHOUT_COURT)));
  }

  @Test
  void keepsTheWordsBesideTheFirstOfSeveralNumbers() {
    String text = "Amtsgericht Dresden VR 1234, HRB 99";
    assertThat(parse(text))
        .isEqualTo(Parsed.withText(new Identifier("register", "VR 1234 Dresden"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"beantragt", "Amtsgericht Bonn"})
  void keepsTextsWithoutANumber(String text) {
    assertThat(parse(text))
        .isEqualTo(Parsed.textOnly(text, Finding.of(RuleCode.REGISTER_NUMBER_INVALID)));
  }

  private static Parsed<Identifier> parse(String text) {
    return new RegisterNumberParser().parse(new CellValue.Text(text), ColumnContext.standard());
  }
}
