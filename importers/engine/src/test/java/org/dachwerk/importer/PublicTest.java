package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.importer.ImportOptions.Provenance;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Source;
import org.dachwerk.model.UnnamedPerson;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;

/** What the public may see. */
class PublicTest {
  private static final TestSheet BOARD =
      TestSheet.named(
          "Vorstand",
          "Verein|Vorname|Nachname|Funktion|E-Mail|Veröffentlichung",
          "DSM|Ada|Schönfeld|Vorsitzende|ada@dsm.example|ja",
          "DSM|Karim|Nasser|Kassenwart|karim@dsm.example|nein",
          "DSM|Mina|Rahmani|Beisitzerin|mina@dsm.example|");

  @Test
  void membersWithoutConsentAreWithheldWhole() {
    TestResult result = TestImport.of(BOARD).inPublic().run();

    Member shown = result.one(Member.class);
    assertThat(shown.member())
        .hasToString(
            "Person[honorificPrefix=null, givenName=Ada, familyName=Schönfeld, name=Ada Schönfeld]");
    assertThat(shown.role()).isEqualTo("Vorsitzende");
    assertThat(shown.email()).isNull();
    assertThat(result.counts())
        .containsExactly(
            "Vorstand, member: 3 = 1 written + 2 withheld + 0 rejected + 0 skipped {}");
    assertThat(result.summary().withheld()).containsEntry(Privacy.PERSONAL, 12L);
    assertThat(result.records().toString()).doesNotContain("Karim").doesNotContain("Mina");
  }

  @Test
  void theKeepersOfTheListSeeEverybody() {
    assertThat(TestImport.of(BOARD).run().all(Member.class))
        .extracting(Member::email)
        .containsExactly("ada@dsm.example", "karim@dsm.example", "mina@dsm.example");
  }

  @Test
  void whoConsentedAsAMemberMayBeNamedAsAParticipant() {
    TestSheet events =
        TestSheet.named(
            "Termine",
            "Titel|Datum|Referent*innen",
            "Tagung|01.05.2022|Ada Schönfeld; Karim Nasser");
    TestResult result = TestImport.of(events, BOARD).inPublic().run();

    assertThat(result.one(Event.class).participants())
        .extracting(Participant::person)
        .singleElement()
        .hasToString(
            "Person[honorificPrefix=null, givenName=Ada, familyName=Schönfeld, name=Ada Schönfeld]");
  }

  @Test
  void aParticipantMayBeAnOrganisationOfTheList() {
    TestSheet clubs = TestSheet.named("Verbände", "Name|Ort", "Anna Nord|Plauen");
    TestSheet events =
        TestSheet.named("Termine", "Titel|Datum|Referent*innen", "Tagung|01.05.2022|Anna Nord");

    assertThat(TestImport.of(events, clubs).inPublic().run().one(Event.class).participants())
        .extracting(Participant::organisation)
        .singleElement()
        .hasToString("Reference[name=Anna Nord, id=anna-nord-plauen]");
  }

  @Test
  void aPersonInAnOrganisationsPlaceStaysWithoutAName() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag",
                    "Stadt Plauen|Frau Ada Schönfeld|50 €"))
            .inPublic()
            .run();

    assertThat(result.one(FundingRecord.class).recipient()).isEqualTo(new UnnamedPerson());
    assertThat(result.one(FundingRecord.class).id()).isEqualTo("person");
    assertThat(result.told(RuleCode.LOOKS_LIKE_A_PERSON))
        .containsExactly(
            "WARNING Förderungen!B2: “Frau Ada Schönfeld” looks like a private person; the name is"
                + " not shown in public. If it is an organisation, please add its legal form.");
  }

  @Test
  void recordsSayWhereTheyWereReadOnlyWhereTheyShould() {
    TestSheet sheet = TestSheet.named("Verbände", "Name|Ort", "", "Brücke|Plauen");
    Source source = new Source("liste.xlsx", "Verbände", 3);

    assertThat(TestImport.of(sheet).inPublic().run().one(Organisation.class).source()).isNull();
    assertThat(TestImport.of(sheet).run().one(Organisation.class).source()).isEqualTo(source);
    assertThat(
            TestImport.of(sheet)
                .inPublic()
                .with(builder -> builder.provenance(Provenance.ALWAYS))
                .run()
                .one(Organisation.class)
                .source())
        .isEqualTo(source);
  }

  @Test
  void theProgressEndsWithAllRows() {
    long[] walked = {0};
    TestImport.of(BOARD).with(builder -> builder.progress(rows -> walked[0] = rows)).run();

    assertThat(walked[0]).isEqualTo(3);
  }
}
