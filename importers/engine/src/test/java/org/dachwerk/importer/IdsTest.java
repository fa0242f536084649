package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Organisation;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;

/** Ids that are given, derived, repeated and met. */
class IdsTest {
  private static final RuleCode[] ABOUT_IDS = {
    RuleCode.ID_DUPLICATE, RuleCode.ID_NOT_UNIQUE, RuleCode.RECORD_REPEATED
  };

  @Test
  void equalOrganisationsWithOneGivenIdAreOne() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände", "ID|Name|Ort", "ORG-1|Brücke|Plauen", "ORG-1|Brücke|Plauen"))
            .run();

    assertThat(result.ids()).containsExactly("ORG-1");
    assertThat(result.told(ABOUT_IDS))
        .containsExactly("INFO Verbände!A3: The row repeats Verbände!2 to the letter.");
    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 2 = 1 written + 0 withheld + 0 rejected + 1 skipped"
                + " {repeated=1}");
  }

  @Test
  void differentOrganisationsWithOneGivenIdAreAnErrorThatNamesBothPlaces() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Nord", "ID|Name|Ort", "ORG-1|Brücke|Plauen"),
                TestSheet.named("Süd", "ID|Name|Ort", "ORG-1|Brücke|Dresden"))
            .run();

    assertThat(result.one(Organisation.class).source())
        .hasToString("Source[file=liste.xlsx, sheet=Nord, row=2]");
    assertThat(result.told(ABOUT_IDS))
        .containsExactly(
            "ERROR Süd!A2: The id ORG-1 already stands at Nord!2 with other content. Each"
                + " organisation needs its own.");
    assertThat(result.counts())
        .containsExactly(
            "Nord, organisation: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}",
            "Süd, organisation: 1 = 0 written + 0 withheld + 1 rejected + 0 skipped {}");
  }

  @Test
  void derivedIdsThatMeetAreToldApartByACounter() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "Name|Ort|gegründet",
                    "Brücke e. V.|Plauen|1999",
                    "Brücke gGmbH|Plauen|2001",
                    "Brücke|Plauen|2003"))
            .run();

    assertThat(result.ids())
        .containsExactly("bruecke-plauen", "bruecke-plauen-2", "bruecke-plauen-3");
    assertThat(result.told(ABOUT_IDS))
        .containsExactly(
            "WARNING Verbände!3: The id bruecke-plauen is also that of Verbände!2; this row gets"
                + " bruecke-plauen-2, which may change when rows are added.",
            "WARNING Verbände!4: The id bruecke-plauen is also that of Verbände!2; this row gets"
                + " bruecke-plauen-3, which may change when rows are added.");
  }

  @Test
  void twoDonationsOfFiftyEurosAreTwo() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Spenden",
                    "Spender|Empfänger|Zweck|Betrag",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|50 €",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|50 €",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|50 €"))
            .run();

    assertThat(result.ids())
        .containsExactly("tierheim-futter", "tierheim-futter-2", "tierheim-futter-3");
    assertThat(result.told(ABOUT_IDS))
        .containsExactly(
            "INFO Spenden!3: The row repeats Spenden!2 to the letter.",
            "INFO Spenden!4: The row repeats Spenden!2 to the letter.");
  }

  @Test
  void donationsThatDifferGetTheirContentsFingerprint() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Spenden",
                    "Spender|Empfänger|Zweck|Betrag",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|50 €",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|70 €",
                    "Stadtwerke GmbH|Tierheim e. V.|Futter|70 €"))
            .run();

    String second = result.all(FundingRecord.class).get(1).id();
    assertThat(second).matches("tierheim-futter-[0-9a-f]{8}");
    assertThat(result.ids()).containsExactly("tierheim-futter", second, second + "-2");
    assertThat(result.told(ABOUT_IDS))
        .containsExactly(
            "WARNING Spenden!3: The id tierheim-futter is also that of Spenden!2; this row gets "
                + second
                + ", which may change when rows are added.",
            "INFO Spenden!4: The row repeats Spenden!3 to the letter.");
  }

  @Test
  void eventsAreNeverRejectedForAGivenId() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Termine", "ID|Titel|Datum", "E-1|Fest|01.05.2022", "E-1|Markt|02.05.2022"))
            .run();

    assertThat(result.all(Event.class)).extracting(Event::title).containsExactly("Fest", "Markt");
    assertThat(result.ids().get(1)).matches("E-1-[0-9a-f]{8}");
  }

  @Test
  void aRunningNumberIsNoId() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Nord", "Nr.|Name|Ort", "1|Brücke|Plauen"),
                TestSheet.named("Süd", "Nr.|Name|Ort", "1.|Steg|Dresden"),
                TestSheet.named("Termine", "Titel|Datum|Veranstalter", "Fest|01.05.2022|1"))
            .run();

    assertThat(result.ids()).containsExactly("bruecke-plauen", "steg-dresden", "fest-2022-05-01");
    assertThat(result.told(RuleCode.REFERENCE_AMBIGUOUS))
        .containsExactly(
            "WARNING Termine!C2: “1” fits several organisations (Brücke [bruecke-plauen], Steg"
                + " [steg-dresden]); the name stays without an id. Please give the full name or"
                + " the id.");
  }

  @Test
  void oneIdMayStandForAnOrganisationAndAnEvent() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "ID|Name|Ort", "X-1|Brücke|Plauen"),
                TestSheet.named("Termine", "ID|Titel|Datum", "X-1|Fest|01.05.2022"))
            .run();

    assertThat(result.ids()).containsExactly("X-1", "X-1");
    assertThat(result.told()).isEmpty();
  }
}
