package org.dachwerk.rule;

import org.dachwerk.dataset.Located;
import org.dachwerk.model.Address;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.Place;
import org.junit.jupiter.api.Test;

final class BeanRuleTest {
  private static final Rule RULE = new BeanRule();

  @Test
  void aBlankNameCostsTheRow() {
    Checked checked = Checked.by(RULE, organisation().name(" ").build(), "id", "name");

    checked.codes().containsExactly("required-missing ERROR ROW name");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Hier fehlt die Angabe „Name“; ohne sie kann die Zeile nicht übernommen"
                + " werden. Bitte eintragen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: “Name” is missing here; the row cannot be taken without it. Please fill"
                + " it in.");
  }

  @Test
  void aMissingRecipientCostsTheRow() {
    Checked checked = Checked.by(RULE, FundingRecordBuilder.builder().build(), "title");

    checked.codes().containsExactly("required-missing ERROR ROW recipient");
    checked
        .english()
        .containsExactly(
            "liste.csv!2: “Recipient” is missing here; the row cannot be taken without it. Please"
                + " fill it in.");
  }

  @Test
  void aLongTextIsToldWithItsLength() {
    Checked checked =
        Checked.by(RULE, organisation().shortName("x".repeat(101)).build(), "name", "shortName");

    checked.codes().containsExactly("text-too-long WARNING NONE shortName");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Der Text hat 101 Zeichen, üblich sind höchstens 100. Er wurde ganz"
                + " übernommen.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: The text has 101 characters, usual are at most 100. It was taken"
                + " whole.");
  }

  @Test
  void aMistypedMailboxCostsItsValueAlone() {
    Checked checked =
        Checked.by(RULE, organisation().email("info(at)chor.example").build(), "name", "email");

    checked.codes().containsExactly("email-invalid ERROR VALUE email");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: „info(at)chor.example“ ist keine E-Mail-Adresse; erwartet wird zum"
                + " Beispiel info@verein.de.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: “info(at)chor.example” is not an e-mail address; expected is for"
                + " example info@verein.de.");
  }

  @Test
  void aMistypedWebAddressCostsItsValueAlone() {
    Checked checked =
        Checked.by(RULE, organisation().website("https:/chor").build(), "name", "website");

    checked.codes().containsExactly("url-invalid ERROR VALUE website");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: „https:/chor“ ist keine Internetadresse; erwartet wird zum Beispiel"
                + " https://www.verein.de.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: “https:/chor” is not a web address; expected is for example"
                + " https://www.verein.de.");
  }

  @Test
  void groupsAreCheckedDownToTheirOwnGroups() {
    Address address = new Address("x".repeat(201), null, null, null, null, null);
    Event event =
        EventBuilder.builder().title("Fest").place(new Place(null, null, address)).build();

    Checked.by(RULE, event, "title", "place.address.street")
        .german()
        .containsExactly(
            "liste.csv!B2: Der Text hat 201 Zeichen, üblich sind höchstens 200. Er wurde ganz"
                + " übernommen.");
  }

  @Test
  void severalFaultsComeInTheOrderOfTheColumns() {
    Organisation organisation = organisation().name("").email("kein").website("kein").build();

    Checked.by(RULE, organisation, "website", "email", "name")
        .codes()
        .containsExactly(
            "url-invalid ERROR VALUE website",
            "email-invalid ERROR VALUE email",
            "required-missing ERROR ROW name");
  }

  @Test
  void aSoundRecordIsPassedInSilence() {
    Checked.by(RULE, organisation().email("info@chor.example").build()).codes().isEmpty();
  }

  @Test
  void aRecordBuiltInCodeIsCheckedToo() {
    Member member = MemberBuilder.builder().email("kein").build();

    Checked.by(RULE, Located.inCode(member, "import"))
        .german()
        .containsExactly(
            "import: „kein“ ist keine E-Mail-Adresse; erwartet wird zum Beispiel"
                + " info@verein.de.");
  }

  private static OrganisationBuilder organisation() {
    return OrganisationBuilder.builder().name("Chor");
  }
}
