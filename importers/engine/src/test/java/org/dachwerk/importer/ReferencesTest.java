package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Party;
import org.dachwerk.model.Reference;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;

/** Names that stand for organisations of the same lists. */
class ReferencesTest {
  private static final RuleCode[] ABOUT_REFERENCES = {
    RuleCode.REFERENCE_UNRESOLVED,
    RuleCode.REFERENCE_SUGGESTION,
    RuleCode.REFERENCE_AMBIGUOUS,
    RuleCode.REFERENCE_TO_REJECTED
  };

  @Test
  void membersMayStandBeforeTheirOrganisations() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Mitglieder", "Verein|Mitglied", "DSM|Kulturbrücke Nord e. V."),
                TestSheet.named(
                    "Verbände",
                    "ID|Name|Kurzname|Ort",
                    "ORG-1|Dachverband sächsischer Migrantenorganisationen e. V.|DSM|Dresden",
                    "ORG-2|Kulturbrücke Nord e. V.||Leipzig"))
            .run();

    assertThat(result.ids()).containsExactly("ORG-1", "ORG-2", "ORG-1.ORG-2");
    assertThat(result.one(Member.class).organisation()).isEqualTo(new Reference("DSM", "ORG-1"));
    assertThat(result.told(ABOUT_REFERENCES)).isEmpty();
  }

  @Test
  void referencesPointForwardAndBackwardWithinOneSheet() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "ID|Name|Teil von",
                    "ORG-1|Ortsgruppe Plauen|Landesverband Brücken",
                    "ORG-2|Landesverband Brücken|",
                    "ORG-3|Ortsgruppe Zwickau|ORG-2"))
            .run();

    assertThat(result.all(Organisation.class))
        .extracting(Organisation::partOf)
        .containsExactly(
            new Reference("Landesverband Brücken", "ORG-2"), null, new Reference("ORG-2", "ORG-2"));
  }

  @Test
  void allNamesOfAnOrganisationMeanTheSameId() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "ID|Name|Kurzname|früherer Name|Ort",
                    "ORG-1|Verein für Müßiggang e. V.|VfM|Faulenzerbund|Leipzig"),
                TestSheet.named(
                    "Termine",
                    "Titel|Datum|Veranstalter",
                    "Fest 1|01.05.2022|VfM",
                    "Fest 2|02.05.2022|Verein für Müßiggang",
                    "Fest 3|03.05.2022|Verein fuer Muessiggang e.V.",
                    "Fest 4|04.05.2022|VEREIN FÜR MÜSSIGGANG eV",
                    "Fest 5|05.05.2022|Faulenzerbund",
                    "Fest 6|06.05.2022|ORG-1"))
            .run();

    assertThat(result.all(Event.class))
        .flatExtracting(Event::organisers)
        .extracting(party -> ((Reference) party).id())
        .containsExactly("ORG-1", "ORG-1", "ORG-1", "ORG-1", "ORG-1", "ORG-1");
  }

  @Test
  void anAmbiguousNameStaysWithoutAnId() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "ID|Name|Ort",
                    "ORG-1|Brücke e. V.|Leipzig",
                    "ORG-2|Brücke gGmbH|Dresden"),
                TestSheet.named("Termine", "Titel|Datum|Veranstalter", "Fest|01.05.2022|Brücke"))
            .run();

    assertThat(result.one(Event.class).organisers())
        .isEqualTo(List.<Party>of(new Reference("Brücke", null)));
    assertThat(result.told(ABOUT_REFERENCES))
        .containsExactly(
            "WARNING Termine!C2: “Brücke” fits several organisations (Brücke e. V. [ORG-1],"
                + " Brücke gGmbH [ORG-2]); the name stays without an id. Please give the full name"
                + " or the id.");
  }

  @Test
  void anUnknownNameStaysAndMayBringASuggestion() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände", "Name|Ort", "Technische Universität Darmstadt|Darmstadt"),
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag",
                    "Stadt Leipzig|TU Darmstadt|500,00 €"))
            .run();

    assertThat(result.one(FundingRecord.class).recipient())
        .isEqualTo(new Reference("TU Darmstadt", null));
    assertThat(result.told(ABOUT_REFERENCES))
        .containsExactly(
            "INFO Förderungen!A2: “Stadt Leipzig” is no organisation of these lists; the name"
                + " stays without an id.",
            "INFO Förderungen!B2: “TU Darmstadt” is no organisation of these lists; the name stays"
                + " without an id. It may mean: Technische Universität Darmstadt.");
  }

  @Test
  void aReferenceToARejectedRowSaysSo() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Mitglieder", "Verein|Mitglied", "Altbund e. V.|Neubund e. V."),
                TestSheet.named(
                    "Verbände",
                    "Name|Ort|gegründet|aufgelöst",
                    "Altbund e. V.|Leipzig|1999|1990",
                    "Neubund e. V.|Leipzig||"))
            .run();

    assertThat(result.one(Member.class).organisation())
        .isEqualTo(new Reference("Altbund e. V.", null));
    assertThat(result.told(RuleCode.DISSOLVED_BEFORE_FOUNDED, RuleCode.REFERENCE_TO_REJECTED))
        .containsExactly(
            "ERROR Verbände!D2: It is dissolved (1990) before it is founded (1999). Please mend"
                + " it.",
            "WARNING Mitglieder!A2: “Altbund e. V.” stands at Verbände!2, but that row was"
                + " rejected; the name stays without an id.");
  }

  @Test
  void aReferenceToARowRejectedForItsIdSaysSo() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände", "ID|Name|Ort", "ORG-1|Altbund|Leipzig", "ORG-1|Neubund|Plauen"),
                TestSheet.named("Mitglieder", "Verein|Mitglied", "Altbund|Neubund"))
            .run();

    assertThat(result.told(ABOUT_REFERENCES))
        .containsExactly(
            "WARNING Mitglieder!B2: “Neubund” stands at Verbände!3, but that row was rejected; the"
                + " name stays without an id.");
  }

  @Test
  void withoutAnyOrganisationNobodyAsksForOne() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Termine", "Titel|Datum|Veranstalter", "Fest|01.05.2022|Brücke"))
            .run();

    assertThat(result.told()).isEmpty();
  }
}
