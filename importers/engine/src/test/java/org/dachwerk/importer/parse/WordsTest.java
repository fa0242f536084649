package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kulturverein Nord",
        "Verein der Freunde",
        "beramí e. V.",
        "Mosaik e.V.",
        "Mosaik gGmbH",
        "Clara-Zetkin-Verein",
        "Anna Lindh Stiftung",
        "Stadt Gießen",
        "Land Hessen",
        "Technische Universität Darmstadt",
        "TU Darmstadt",
        "Landeshauptstadt Dresden",
        "Hessisches Ministerium für Soziales und Integration",
        "Referat für Migration",
        "Bund der Vertriebenen",
        "Rat der Stadt",
        "Sportbund",
        "Jugendzentrum",
        "Bezirksamt Mitte",
        "IHK Leipzig",
        "Netzwerk Vielfalt",
        "Evangelische Kirche",
        "Refugee Council",
        "Community Trust",
        "Help Society Ltd",
        "Staatsministerium"
      })
  void knowsOrganisations(String text) {
    assertThat(OrganisationWords.looksLikeAnOrganisation(text)).isTrue();
    assertThat(PersonSigns.looksLikeAPerson(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Stadt",
        "Karl Bund",
        "Eva Kammer",
        "Kanwalpreet Markt",
        "Max Berger",
        "Minister",
        "Stadträtin",
        "Vorsitzende des Vereins",
        "Leiterin Jugendamt",
        "Staatssekretär",
        "Grußwort",
        "insgesamt",
        "Häring",
        "Murat"
      })
  void takesNothingElseForOne(String text) {
    assertThat(OrganisationWords.looksLikeAnOrganisation(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frau Sommer",
        "Dr. Petrenko",
        "Prof. Karim Nasser",
        "Nasser, Karim",
        "Sethi, Kanwal",
        "Ingrid Schönhals",
        "Anna-Lena Brückner",
        "Anna von der Heide",
        "M. Berger",
        "NASSER Karim",
        "Bernd Beck e. K.",
        "Blumen Beck, Inh. Carla Beck",
        "Minister Max Berger",
        "Familie Alt",
        "Anna Stadt"
      })
  void knowsPeople(String text) {
    assertThat(PersonSigns.looksLikeAPerson(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mosaik",
        "Paris",
        "Clara-Zetkin-Platz 5",
        "Stern Apotheke",
        "Caritas, Dresden",
        "Werkstatt der Vielfalt",
        "Leiterin Jugendamt",
        "DSM",
        "Gießen, Universitätsstadt"
      })
  void takesNothingElseForPeople(String text) {
    assertThat(PersonSigns.looksLikeAPerson(text)).isFalse();
  }
}
