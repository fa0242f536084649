package org.dachwerk.rule;

import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Reference;
import org.junit.jupiter.api.Test;

final class PeriodRuleTest {
  private static final Rule RULE = new PeriodRule();
  private static final Reference CHOIR = new Reference("Chor e. V.", null);

  @Test
  void anEventThatEndsBeforeItBeginsCostsItsRow() {
    Checked checked =
        Checked.by(
            RULE,
            event("2022-05-06T18:00:00+02:00", "2022-05-06T17:00:00+02:00"),
            "title",
            "start",
            "end");

    checked.codes().containsExactly("end-before-start ERROR ROW end");
    checked
        .german()
        .containsExactly(
            "liste.csv!C2: Das Ende (2022-05-06T17:00:00+02:00) liegt vor dem Beginn"
                + " (2022-05-06T18:00:00+02:00). Bitte berichtigen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!C2: The end (2022-05-06T17:00:00+02:00) lies before the beginning"
                + " (2022-05-06T18:00:00+02:00). Please mend it.");
  }

  @Test
  void aMembershipEndsAtItsOwnColumn() {
    DomainRecord member =
        MemberBuilder.builder().member(CHOIR).since(date("2022")).until(date("2021-12")).build();

    Checked.by(RULE, member, "since", "until")
        .german()
        .containsExactly(
            "liste.csv!B2: Das Ende (2021-12) liegt vor dem Beginn (2022). Bitte berichtigen.");
  }

  @Test
  void aFundingPeriodEndsAtItsOwnColumn() {
    DomainRecord funding =
        FundingRecordBuilder.builder()
            .recipient(CHOIR)
            .start(date("2022-05-06"))
            .end(date("2022-05-05"))
            .build();

    Checked.by(RULE, funding, "start", "end")
        .english()
        .containsExactly(
            "liste.csv!B2: The end (2022-05-05) lies before the beginning (2022-05-06). Please"
                + " mend it.");
  }

  @Test
  void anOrganisationIsNotDissolvedBeforeItIsFounded() {
    DomainRecord organisation =
        OrganisationBuilder.builder()
            .name("Chor")
            .foundedOn(date("1999"))
            .dissolvedOn(date("1998"))
            .build();
    Checked checked = Checked.by(RULE, organisation, "foundedOn", "dissolvedOn");

    checked.codes().containsExactly("dissolved-before-founded ERROR ROW dissolvedOn");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Die Auflösung (1998) liegt vor der Gründung (1999). Bitte"
                + " berichtigen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: It is dissolved (1998) before it is founded (1999). Please mend it.");
  }

  @Test
  void whatMayBeRightIsPassedInSilence() {
    Checked.by(RULE, event("2022-05-06", "2022-05")).codes().isEmpty();
    Checked.by(RULE, event("2022-05-06T18:00:00+02:00", "2022-05-06")).codes().isEmpty();
    Checked.by(RULE, event("2022-05-06", "2022-05-06")).codes().isEmpty();
  }

  @Test
  void anOpenPeriodIsPassedInSilence() {
    Checked.by(RULE, MemberBuilder.builder().since(date("2022")).build()).codes().isEmpty();
    Checked.by(RULE, OrganisationBuilder.builder().dissolvedOn(date("1998")).build())
        .codes()
        .isEmpty();
  }

  private static DomainRecord event(String start, String end) {
    return EventBuilder.builder()
        .title("Fest")
        .start(PartialDateTime.parse(start))
        .end(PartialDateTime.parse(end))
        .build();
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso);
  }
}
