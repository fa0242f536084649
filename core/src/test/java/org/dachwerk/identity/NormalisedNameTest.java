package org.dachwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NormalisedNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Migrantinnen",
        "Migrant*innen",
        "Migrant:innen",
        "Migrant_innen",
        "Migrant/innen",
        "Migrant/-innen",
        "Migrant(innen)",
        "Migrant·innen",
        "MigrantInnen",
        "migrantinnen",
        "MIGRANT*INNEN",
        "Migrant*Innen"
      })
  void allGenderMarksMeetInOneForm(String name) {
    assertThat(NormalisedName.ofText(name).key()).isEqualTo("migrantinnen");
  }

  @ParameterizedTest
  @CsvSource({
    "Migrant*innenorganisation, migrantinnenorganisation",
    "Migrant:innen-Verein, migrantinnen verein",
    "Migrant/innenverein, migrantinnenverein",
    "Vorsitzende*r, vorsitzender",
    "Kolleg(in), kollegin",
    "Jede:n, jeden"
  })
  void genderMarksAreFoldedWithinWordsToo(String name, String key) {
    assertThat(NormalisedName.ofText(name).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Übergabe: Papier, uebergabe papier",
    "Thema: innen und außen, thema innen und aussen",
    "Leipzig/Dresden, leipzig dresden",
    "Haus_Nord, haus nord",
    "Chor (Neustadt), chor neustadt"
  })
  void otherMarksStandBetweenWords(String name, String key) {
    assertThat(NormalisedName.ofText(name).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Brücke Süd", "BRÜCKE SÜD", "Bruecke Sued", "Bru\u0308cke\u00A0Su\u0308d"})
  void umlautsMeetInBothSpellings(String name) {
    assertThat(NormalisedName.of(name).key()).isEqualTo("bruecke sued");
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, strasse",
    "STRAẞE, strasse",
    "İstanbul Çarşı, istanbul carsi",
    "Ilgaz Dağı, ilgaz dagi",
    "Łódź, lodz",
    "Żółw, zolw",
    "Đorđe, dorde",
    "Ærø, aero",
    "Дом, дом"
  })
  void lettersOfOtherLanguagesGetTheirPlainSpelling(String name, String key) {
    assertThat(NormalisedName.ofText(name).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chor e.V.",
        "Chor e. V.",
        "Chor e.\u00A0V.",
        "Chor\u00A0e.\u202FV.",
        "Chor eV",
        "Chor e V",
        "Chor (e.V.)",
        "Chor, e.V.",
        "Chor E.V.",
        "CHOR E. V.",
        "Chor e.v.",
        "Chor n.e.V.",
        "Chor e.V. i.G.",
        "Chor (nicht eingetragener Verein)",
        "Chor, Nicht eingetragener Verein",
        "Chor GmbH",
        "Chor gGmbH",
        "Chor gemeinnützige GmbH",
        "Chor GmbH & Co. KG",
        "Chor gUG (haftungsbeschränkt)",
        "Chor UG haftungsbeschränkt",
        "Chor eG",
        "Chor e.G.",
        "Chor GbR",
        "Chor AöR",
        "Chor KdöR",
        "Chor K. d. ö. R.",
        "Chor K.d.o\u0308.R."
      })
  void theLegalFormIsLeftOut(String name) {
    assertThat(NormalisedName.of(name).key()).isEqualTo("chor");
  }

  @Test
  void aNameThatIsALegalFormStays() {
    assertThat(NormalisedName.of("e.V.").key()).isEqualTo("e v");
  }

  @Test
  void onlyTheEndIsALegalForm() {
    assertThat(NormalisedName.of("GmbH-Netzwerk AG Migration").key())
        .isEqualTo("gmbh netzwerk ag migration");
  }

  @Test
  void aTextKeepsItsLegalForm() {
    assertThat(NormalisedName.ofText("Chor e.V.").key()).isEqualTo("chor e v");
  }

  @Test
  void aSlugHasHyphens() {
    assertThat(NormalisedName.of("Brücke – Köprü e. V.").slug()).isEqualTo("bruecke-koeprue");
  }
}
