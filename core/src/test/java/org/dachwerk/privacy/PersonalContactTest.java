package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dachwerk.model.Address;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Origin;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalContactTest {
  private static final OrganisationBuilder ASSOCIATION =
      OrganisationBuilder.builder().name("Kulturverein Brücke e. V.").shortName("KVB");

  private static Set<String> paths(OrganisationBuilder organisation) {
    return PersonalContact.paths(organisation.build());
  }

  private static OrganisationBuilder association() {
    return OrganisationBuilder.builder(ASSOCIATION.build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.muster@gmx.de", "Muster67@web.de", "a.m@gmail.com"})
  void aFreeMailboxNamedAfterNoRoleIsAPersons(String email) {
    assertThat(paths(association().email(email))).containsExactly("email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@gmx.de",
        "kvb-leipzig@gmx.de",
        "bruecke.verein@web.de",
        "kulturverein@gmail.com",
        "a.muster@kulturverein-bruecke.de"
      })
  void aMailboxNamedAfterARoleOrTheOrganisationIsItsOwn(String email) {
    assertThat(paths(association().email(email))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+49 171 1234567",
        "0151 23456789",
        "+49 (0)160 123456",
        "0341 12 oder 0151/777888"
      })
  void aMobileNumberIsAPersons(String phone) {
    assertThat(paths(association().phone(phone))).containsExactly("phone");
  }

  @Test
  void aLandLineIsTheOrganisationsOwn() {
    assertThat(paths(association().phone("+49 341 123456"))).isEmpty();
  }

  @Test
  void anAddressAtSomebodysHomeIsAPersons() {
    Address home = new Address("c/o Muster, Hauptstr.", "5", "04109", "Leipzig", null, null);

    assertThat(paths(association().address(home)))
        .containsExactlyInAnyOrder("address.street", "address.houseNumber");
  }

  @Test
  void thePublicProfileLeavesItOutAndCountsItAsPersonal() {
    Organisation organisation = association().id("kvb").phone("0171 1234567").build();
    CellRef cell = new CellRef("a.csv", null, 2, 3);

    Passage<Organisation> passage =
        new PrivacyGate(Profile.PUBLIC, Grounds.none()).pass(organisation, Origin.of(cell));

    assertThat(passage.value()).isEqualTo(association().id("kvb").build());
    assertThat(passage.withheld()).containsExactly(java.util.Map.entry(cell, Privacy.PERSONAL));
  }

  @Test
  void theInternalProfileKeepsIt() {
    Organisation organisation = association().id("kvb").phone("0171 1234567").build();

    Passage<Organisation> passage =
        new PrivacyGate(Profile.INTERNAL, Grounds.none())
            .pass(organisation, Origin.of(CellRef.file("a.csv")));

    assertThat(passage.value()).isEqualTo(organisation);
  }
}
