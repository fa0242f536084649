package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantsParserTest {

  private static final Participant ANNA = person("Anna", "Alt", null, null, null);
  private static final Participant BERND = person("Bernd", "Beck", null, null, null);
  private static final Participant CARLA = person("Carla", "Chen", null, null, null);

  @Test
  void readsRolesAndContributions() {
    assertThat(read("Max Berger, Minister (Begrüßung, Podium); Prof. Karim Nasser (Fachvortrag)"))
        .containsExactly(
            person("Max", "Berger", "Minister", null, "Begrüßung, Podium"),
            new Participant(
                new Person("Prof.", "Karim", "Nasser", "Karim Nasser"),
                null,
                null,
                null,
                null,
                "Fachvortrag"));
  }

  @Test
  void readsAffiliations() {
    assertThat(
            read(
                "Ingrid Schönhals, Stadträtin, Stadt Gießen (Grußwort); Wenke Thomsen;"
                    + " Carla Molina (Moderation);"
                    + " Dr. Olena Petrenko, Technische Universität Darmstadt (Vortrag)"))
        .containsExactly(
            person("Ingrid", "Schönhals", "Stadträtin", "Stadt Gießen", "Grußwort"),
            person("Wenke", "Thomsen", null, null, null),
            person("Carla", "Molina", null, null, "Moderation"),
            new Participant(
                new Person("Dr.", "Olena", "Petrenko", "Olena Petrenko"),
                null,
                null,
                null,
                new Reference("Technische Universität Darmstadt", null),
                "Vortrag"));
  }

  @Test
  void dropsTheFormOfAddress() {
    assertThat(read("Frau Sommer (Entgegennahme)"))
        .containsExactly(person(null, "Sommer", null, null, "Entgegennahme"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Alt, Bernd Beck, Carla Chen",
        "Anna Alt; Bernd Beck; Carla Chen",
        "Anna Alt\nBernd Beck\nCarla Chen",
        "Anna Alt | Bernd Beck | Carla Chen",
        "- Anna Alt\n- Bernd Beck\n- Carla Chen",
        "Anna Alt, Bernd Beck und Carla Chen",
        "Anna Alt; N. N.; Bernd Beck; Chen, Carla",
        "Alt, Anna, Beck, Bernd, Chen, Carla",
        "u. a. Anna Alt / Bernd Beck; Carla Chen u. a."
      })
  void splitsEntries(String text) {
    assertThat(read(text)).containsExactly(ANNA, BERND, CARLA);
  }

  @Test
  void splitsNamesThatNoListKnowsAmongThoseItKnows() {
    assertThat(read("Anna Alt, Kanwalpreet Sethi"))
        .containsExactly(ANNA, person("Kanwalpreet", "Sethi", null, null, null));
  }

  @Test
  void readsLabelsAroundNames() {
    assertThat(
            read(
                "Moderation: Anna Alt; Podium: Bernd Beck, Carla Chen;"
                    + " Grußwort von Frau Sommer; Anna Alt: Vortrag"))
        .containsExactly(
            person("Anna", "Alt", null, null, "Moderation"),
            person("Bernd", "Beck", null, null, "Podium"),
            person("Carla", "Chen", null, null, "Podium"),
            person(null, "Sommer", null, null, "Grußwort"),
            person("Anna", "Alt", null, null, "Vortrag"));
  }

  @Test
  void readsOfficesInFrontOfNames() {
    assertThat(read("Oberbürgermeister Max Berger; Erste Stadträtin Anna Alt; Eva Alt MdB"))
        .containsExactly(
            person("Max", "Berger", "Oberbürgermeister", null, null),
            person("Anna", "Alt", "Erste Stadträtin", null, null),
            person("Eva", "Alt", "MdB", null, null));
  }

  @Test
  void tellsThePostFromTheBody() {
    assertThat(read("Anna Alt, Leiterin Jugendamt; Bernd Beck, Vorsitzender des Mosaik e. V."))
        .containsExactly(
            person("Anna", "Alt", "Leiterin", "Jugendamt", null),
            person("Bernd", "Beck", "Vorsitzender des Mosaik e. V.", null, null));
  }

  @Test
  void keepsWhomSomebodyStandsForInTheRole() {
    assertThat(read("Anna Alt, als Vertretung des Ministeriums; Bernd Beck (Stadt Gießen)"))
        .containsExactly(
            person("Anna", "Alt", "als Vertretung des Ministeriums", null, null),
            person("Bernd", "Beck", null, "Stadt Gießen", null));
  }

  @Test
  void letsNoNameHideInARole() {
    assertThat(read("Max Berger, Minister, Anna Alt (Podium)"))
        .containsExactly(person("Max", "Berger", "Minister", null, "Podium"), ANNA);
  }

  @Test
  void tellsOrganisationsByLegalFormAndWords() {
    assertThat(
            read(
                "Mosaik e. V. (Musik); Clara-Zetkin-Verein; Stadt Gießen; Mosaik gGmbH, Bernd Beck"))
        .containsExactly(
            organisation("Mosaik e. V.", "Musik"),
            organisation("Clara-Zetkin-Verein", null),
            organisation("Stadt Gießen", null),
            organisation("Mosaik gGmbH", null),
            BERND);
  }

  @Test
  void asksForKnownOrganisations() {
    ParticipantsParser parser =
        new ParticipantsParser(List.of("Mosaik", "Anna Alt, Bernd")::contains);
    assertThat(parser.parse(new CellValue.Text("Mosaik (Musik)"), ColumnContext.standard()).value())
        .isEqualTo(List.of(organisation("Mosaik", "Musik")));
    assertThat(
            parser.parse(new CellValue.Text("Anna Alt, Bernd"), ColumnContext.standard()).value())
        .isEqualTo(List.of(organisation("Anna Alt, Bernd", null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vier Jugendliche",
        "20 Ehrenamtliche",
        "rund 30 Gäste",
        "Schüler*innen der Oberstufe",
        "eine Vertreterin des Ministeriums",
        "Oberbürgermeister der Stadt Leipzig"
      })
  void takesNamelessPeopleAsGroups(String text) {
    assertThat(read(text)).containsExactly(new Participant(null, null, text, null, null, null));
  }

  @Test
  void takesEverythingElseForPeople() {
    assertThat(read("Mosaik; Anna Stadt"))
        .containsExactly(
            person(null, "Mosaik", null, null, null), person("Anna", "Stadt", null, null, null));
  }

  @Test
  void findsNobodyInAPlaceholder() {
    assertThat(
            new ParticipantsParser().parse(new CellValue.Text("N.N.;"), ColumnContext.standard()))
        .isEqualTo(Parsed.nothing());
  }

  private static @Nullable List<Participant> read(String text) {
    return new ParticipantsParser()
        .parse(new CellValue.Text(text), ColumnContext.standard())
        .value();
  }

  private static Participant organisation(String name, @Nullable String contribution) {
    return new Participant(null, new Reference(name, null), null, null, null, contribution);
  }

  private static Participant person(
      @Nullable String given,
      String family,
      @Nullable String role,
      @Nullable String affiliation,
      @Nullable String contribution) {
    String name = given == null ? family : given + " " + family;
    return new Participant(
        new Person(null, given, family, name),
        null,
        null,
        role,
        affiliation == null ? null : new Reference(affiliation, null),
        contribution);
  }
}
