package org.dachwerk.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "TU Darmstadt, Technische Universität Darmstadt",
    "HTW Dresden, Hochschule Technik Wirtschaft Dresden",
    "Bund der MSO, Bund der Migranten-Selbst-Organisationen",
    "Kulturbrüke Plauen, Kulturbrücke Plauen e. V.",
    "Kulturbruecke Plaun, Kulturbrücke Plauen",
    "Migrantenrat Vogtlnad, Migrantenrat Vogtland",
  })
  void isNear(String written, String full) {
    assertThat(NameLikeness.isNear(written, full)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TU Dresden, Technische Universität Darmstadt",
    "Steg, Stegl",
    "Brücke Plauen, Brücke Dresden",
    "Tu Darmstadt, Technische Universität Darmstadt",
    "Aue, Auen",
    "Verein A, Verein B",
    "Ortsgruppe 12, Ortsgruppe 13",
    "Werkstatt 2021, Werkstatt 2022",
    "Ortsgruppe 12, Ortsgruppe 13 Süd",
    "'', Brücke",
    "Brücke, ''",
    "-, -",
    "AWO, - Ortsgruppe Nord",
    "- Nord, Ortsgruppe Süd -",
  })
  void isNotNear(String written, String full) {
    assertThat(NameLikeness.isNear(written, full)).isFalse();
  }
}
