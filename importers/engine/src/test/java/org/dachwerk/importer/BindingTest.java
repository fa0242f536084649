package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.dachwerk.model.Address;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.LegalForm;
import org.dachwerk.model.Member;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Person;
import org.dachwerk.model.RoleKind;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that several columns fill, and columns that fill several fields. */
class BindingTest {

  @Test
  void anAddressComesFromWholeAndHalfColumns() {
    Address bridge = new Address("Hauptstraße", "5a", "08523", "Plauen", null, null);

    assertThat(
            organisation("Name|Straße|Hausnummer|PLZ|Ort", "Brücke|Hauptstraße|5a|08523|Plauen")
                .address())
        .isEqualTo(bridge);
    assertThat(
            organisation("Name|Straße und Hausnummer|PLZ/Ort", "Brücke|Hauptstraße 5a|08523 Plauen")
                .address())
        .isEqualTo(bridge);
    assertThat(organisation("Name|Anschrift", "Brücke|Hauptstraße 5a, 08523 Plauen").address())
        .isEqualTo(bridge);
  }

  @Test
  void aLegalFormIsReadFromTheNameWhichStaysAsWritten() {
    Organisation bridge = organisation("Name|Ort", "Brücke e. V.|Plauen");

    assertThat(bridge.name()).isEqualTo("Brücke e. V.");
    assertThat(bridge.legalForm()).isEqualTo(LegalForm.REGISTERED_ASSOCIATION);
    assertThat(organisation("Name|Rechtsform", "Brücke e. V.|GbR").legalForm())
        .isEqualTo(LegalForm.CIVIL_LAW_PARTNERSHIP);
  }

  @Test
  void whatStandsBehindANameOrIsSetWithoutAFieldIsKeptAsAdditional() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Vorstand", "Verein|Name|Funktion", "Brücke|Anna Beispiel (seit 2019)|Vorsitz"))
            .set("status", "wartend")
            .run();

    assertThat(result.one(Member.class).additional())
        .containsExactly(entry("Name", "Anna Beispiel (seit 2019)"), entry("status", "wartend"));
  }

  @Test
  void aCourtInAColumnOfItsOwnCompletesTheRegisterNumber() {
    Organisation bridge =
        organisation("Name|Registernummer|Registergericht", "Brücke|VR 4711|Amtsgericht Chemnitz");

    assertThat(bridge.identifiers())
        .isEqualTo(List.of(new Identifier("register", "VR 4711 Chemnitz")));
    assertThat(bridge.id()).isEqualTo("register-vr-4711-chemnitz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Verein|Vorname|Nachname|Funktion; DSM|Ada|Schönfeld|Beisitz",
        "Verein|Vorname|Name|Funktion; DSM|Ada|Schönfeld|Beisitz",
        "Verein|Name|Funktion; DSM|Ada Schönfeld|Beisitz",
        "Verein|Name|Funktion; DSM|Schönfeld, Ada|Beisitz",
      })
  void aPersonComesFromOneColumnOrTwo(String header, String row) {
    TestResult result = TestImport.of(TestSheet.named("Vorstand", header, row)).run();

    assertThat(result.one(Member.class).member())
        .isEqualTo(new Person(null, "Ada", "Schönfeld", "Ada Schönfeld"));
  }

  @ParameterizedTest
  @CsvSource({
    "1. Vorsitzende, CHAIR",
    "'Schatzmeisterin, kommissarisch', TREASURER",
    "Kaffeekasse, ",
  })
  void theOfficeIsReadFromTheRole(String role, RoleKind expected) {
    TestResult result =
        TestImport.of(
                TestSheet.named("Vorstand", "Verein|Name|Funktion", "DSM|Ada Schönfeld|" + role))
            .run();

    assertThat(result.one(Member.class).role()).isEqualTo(role);
    assertThat(result.one(Member.class).roleKind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Titel|Datum; Fest|01.05.2022; 2022-05-01 null",
        "Titel|Beginn|Ende; Fest|01.05.2022|02.05.2022; 2022-05-01 2022-05-02",
        "Titel|Datum|Uhrzeit; Fest|01.05.2022|18–20 Uhr; 2022-05-01T18:00:00+02:00"
            + " 2022-05-01T20:00:00+02:00",
        "Titel|Datum|Startzeit|Endzeit; Fest|01.05.2022|18 Uhr|20 Uhr; 2022-05-01T18:00:00+02:00"
            + " 2022-05-01T20:00:00+02:00",
        "Titel|Datum|Endzeit; Fest|01.05.2022|20 Uhr; 2022-05-01 2022-05-01T20:00:00+02:00",
        "Titel|Zeitraum; Fest|01.05.2022 – 03.05.2022; 2022-05-01 2022-05-03",
        "Titel|Datum|Zeitraum; Fest|01.05.2022|; 2022-05-01 null",
      })
  void anEventsTimesComeFromManyColumns(String header, String row, String expected) {
    TestResult result = TestImport.of(TestSheet.named("Termine", header, row)).run();

    Event event = result.one(Event.class);
    assertThat(event.start() + " " + event.end()).isEqualTo(expected);
    assertThat(result.told()).isEmpty();
  }

  @Test
  void aPeriodInWordsGoesBeforeColumnsThatDisagree() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Termine",
                    "Titel|Beginn|Ende|Zeitraum",
                    "Fest|01.05.2022|02.05.2022|01.05.2022 – 03.05.2022"))
            .run();

    assertThat(result.one(Event.class).end()).hasToString("2022-05-03");
    assertThat(result.told())
        .containsExactly(
            "WARNING Termine!D2: The period “01.05.2022 – 03.05.2022” and the columns of beginning"
                + " and end disagree; 2022-05-01 – 2022-05-03 was taken.");
  }

  @Test
  void aTimeWithoutADateIsAnError() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Nord", "Titel|Datum|Uhrzeit", "Fest||18 Uhr"),
                TestSheet.named(
                    "Süd", "Titel|Datum|Endzeit", "Fest|Mai 2022|20 Uhr", "Markt||21 Uhr"))
            .run();

    assertThat(result.told(RuleCode.TIME_WITHOUT_DATE))
        .containsExactly(
            "ERROR Nord!C2: The time “18 Uhr” lacks its exact date. Please add it.",
            "ERROR Süd!C2: The time “20 Uhr” lacks its exact date. Please add it.",
            "ERROR Süd!C3: The time “21 Uhr” lacks its exact date. Please add it.");
  }

  @Test
  void theWordsOfAPeriodStayBesideADate() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Termine", "Titel|Datum|Zeitraum", "Fest|01.05.2022|im Frühling"))
            .run();

    assertThat(result.one(Event.class).start()).hasToString("2022-05-01");
    assertThat(result.one(Event.class).startText()).isEqualTo("im Frühling");
  }

  @Test
  void aProgrammeCallsItselfOne() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Termine",
                    "Titel|Datum|Programm / Projekt",
                    "Fest|01.05.2022|Impulsprogramm Zusammenhalt",
                    "Markt|02.05.2022|Werkstatt 2022"))
            .run();

    assertThat(result.all(Event.class))
        .extracting(Event::programme)
        .containsExactly(new NamedReference("Impulsprogramm Zusammenhalt", null), null);
    assertThat(result.all(Event.class))
        .extracting(Event::project)
        .containsExactly(null, new NamedReference("Werkstatt 2022", null));
  }

  @Test
  void wordsThatSayMoreThanTheirValueAreKept() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag|Laufzeit|Zuwendungsart",
                    "Stadt Plauen|Brücke e. V.|ca. 500 €|ab Mai 2022|Geldspende"))
            .run();

    FundingRecord funding = result.one(FundingRecord.class);
    assertThat(funding.additional()).containsOnly(entry("Betrag", "ca. 500 €"));
    assertThat(funding.startText()).isEqualTo("ab Mai 2022");
    assertThat(funding.kindText()).isEqualTo("Geldspende");
  }

  @Test
  void severalColumnsOfAListAddUp() {
    assertThat(organisation("Name|Themen|Schwerpunkte", "Brücke|Sprache, Sport|Kultur").topics())
        .containsExactly("Sprache", "Sport", "Kultur");
  }

  private static Organisation organisation(String header, String row) {
    return TestImport.of(TestSheet.named("Verbände", header, row)).run().one(Organisation.class);
  }
}
