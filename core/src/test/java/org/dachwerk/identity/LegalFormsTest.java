package org.dachwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LegalFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chor e. V.                     | e. V.",
        "Chor (e.V.)                    | e.V.",
        "Chor, GmbH & Co. KG            | GmbH & Co. KG",
        "Chor gUG (haftungsbeschränkt)  | gUG (haftungsbeschränkt)",
        "Chor (gUG haftungsbeschränkt)  | gUG haftungsbeschränkt",
        "Chor e.V. i.G.                 | e.V. i.G."
      })
  void givesTheLegalFormAsItStands(String name, String suffix) {
    assertThat(LegalForms.suffix(name)).isEqualTo(suffix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chor", "Chor (Leipzig)", "e.V.", "", "Bürgerstiftung", "Ev. Jugend"})
  void givesNothingWhereNoLegalFormStands(String name) {
    assertThat(LegalForms.suffix(name)).isNull();
  }
}
