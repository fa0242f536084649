package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.importer.ImportOptions.Provenance;
import org.dachwerk.model.Event;
import org.dachwerk.model.Organisation;
import org.dachwerk.privacy.Profile;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a list tells of online meetings stays in the list. */
class SecretsTest {
  private static final String CODE = "sesam77";
  private static final String ACCESS = "Meeting-ID: 812 3456 7890, Kenncode: " + CODE;

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noSecretLeavesTheList(Profile profile) {
    TestSheet events =
        TestSheet.named(
                "Zoom, Kenncode: " + CODE,
                "Zugang für alle: " + ACCESS,
                "Kenncode|" + CODE,
                "Titel|Datum|Beschreibung|Zugangsdaten|Kennwort|" + ACCESS + "|Passwort|PIN")
            .rows(
                "Fest|01.05.2022|Kommt! "
                    + ACCESS
                    + "|"
                    + CODE
                    + "|"
                    + CODE
                    + "|x|"
                    + CODE
                    + "|"
                    + CODE,
                ACCESS + "|02.05.2022",
                "Markt " + ACCESS + "|" + ACCESS,
                "Summe " + ACCESS,
                "Kenncode:|" + CODE)
            .hideRow(4)
            .hideColumn(3);
    TestSheet clubs =
        TestSheet.named(
            "Verbände",
            "Name|Ort|Kennwort|Einwahldaten",
            "Brücke|Plauen|" + CODE + "|+49 69 7104 7890");
    TestSheet hidden = TestSheet.named("PIN: " + CODE, ACCESS).outOfSight();
    TestResult result =
        TestImport.of(events, clubs, hidden)
            .with(builder -> builder.profile(profile).provenance(Provenance.ALWAYS))
            .run();

    String everything =
        result.records() + "\n" + result.told() + "\n" + result.notices() + "\n" + result.summary();
    assertThat(result.ids()).hasSize(4).doesNotContainNull();
    assertThat(everything).doesNotContain(CODE).doesNotContain("7890");
  }

  @Test
  void aTextWithASecretIsLeftOutAndTold() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Termine",
                    "Titel|Datum|Beschreibung|Zoom-Link",
                    "Fest|01.05.2022|" + ACCESS + "|" + ACCESS))
            .run();

    assertThat(result.one(Event.class).description()).isNull();
    assertThat(result.one(Event.class).onlineAccess()).isNull();
    assertThat(result.told())
        .containsExactly(
            "WARNING Termine!C2: Here stand the access data of an online meeting. The content of"
                + " the cell is written nowhere.");
    assertThat(result.summary().withheld()).containsOnlyKeys(Privacy.SECRET).containsValue(2L);
  }

  @Test
  void aColumnOfPasscodesIsNoAdditionalData() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "Name|Ort|Passwort|Code", "Brücke|Plauen|Sommer|X4711"))
            .run();

    assertThat(result.one(Organisation.class).additional()).containsOnlyKeys("Code");
    assertThat(result.told(RuleCode.SECRET_IN_TEXT))
        .containsExactly(
            "WARNING Verbände!C2: Here stand the access data of an online meeting. The content of"
                + " the cell is written nowhere.");
  }

  @Test
  void aTitleWithASecretKeepsTheRest() {
    TestResult result =
        TestImport.of(TestSheet.named("Termine", "Titel|Datum", "Fest " + ACCESS + "|01.05.2022"))
            .run();

    assertThat(result.one(Event.class).title()).isEqualTo("Fest Meeting-ID: …, Kenncode: …");
    assertThat(result.one(Event.class).id()).matches("[0-9a-f]{12}");
  }
}
