package org.dachwerk.rule;

import org.dachwerk.dataset.Located;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.Reference;
import org.junit.jupiter.api.Test;

final class PresenceRuleTest {
  private static final Rule RULE = new PresenceRule();
  private static final Reference CHOIR = new Reference("Chor e. V.", null);
  private static final Member CLUBLESS = MemberBuilder.builder().member(CHOIR).build();
  private static final FundingRecord FUNDERLESS =
      FundingRecordBuilder.builder().recipient(CHOIR).build();

  @Test
  void aBlankCellInTheColumnOfTheOrganisationCostsTheRow() {
    Checked checked = Checked.by(RULE, CLUBLESS, "member", "organisation");

    checked.codes().containsExactly("required-missing ERROR ROW organisation");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Hier fehlt die Angabe „Organisation“; ohne sie kann die Zeile nicht"
                + " übernommen werden. Bitte eintragen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: “Organisation” is missing here; the row cannot be taken without it."
                + " Please fill it in.");
  }

  @Test
  void aListWithoutThatColumnIsNoFaultOfItsRows() {
    Checked.by(RULE, CLUBLESS, "member").codes().isEmpty();
    Checked.by(RULE, FUNDERLESS, "recipient").codes().isEmpty();
  }

  @Test
  void aRecordBuiltInCodeIsAskedForIt() {
    Checked checked = Checked.by(RULE, Located.inCode(CLUBLESS, "import"));

    checked.codes().containsExactly("expected-missing WARNING NONE organisation");
    checked
        .german()
        .containsExactly(
            "import: Hier fehlt die Angabe „Organisation“. Die Zeile wurde ohne sie übernommen.");
  }

  @Test
  void aBlankCellInTheColumnOfTheFunderIsAWarning() {
    Checked checked = Checked.by(RULE, FUNDERLESS, "recipient", "funder");

    checked.codes().containsExactly("expected-missing WARNING NONE funder");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Hier fehlt die Angabe „Zuwendungsgeber“. Die Zeile wurde ohne sie"
                + " übernommen.");
    checked
        .english()
        .containsExactly("liste.csv!B2: “Funder” is missing here. The row was taken without it.");
  }

  @Test
  void aMembershipOfNobodyCostsTheRow() {
    Member nobody = MemberBuilder.builder().organisation(CHOIR).build();
    Checked checked = Checked.by(RULE, nobody, "member", "organisation");

    checked.codes().containsExactly("member-missing ERROR ROW member");
    checked
        .german()
        .containsExactly(
            "liste.csv!A2: Die Zeile nennt weder eine Person noch eine Organisation als Mitglied."
                + " Bitte eintragen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!A2: The row names neither a person nor an organisation as the member."
                + " Please fill one in.");
  }
}
