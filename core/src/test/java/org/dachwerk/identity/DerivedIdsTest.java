package org.dachwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dachwerk.model.Address;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.MemberKind;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.model.UnnamedPerson;
import org.junit.jupiter.api.Test;

final class DerivedIdsTest {
  private static final Person ADA = new Person("Dr.", "Ada", "Schönfeld", "Ada Schönfeld");
  private static final Reference DSM = new Reference("Dachverband Süd e. V.", null);
  private static final Organisation CHOIR =
      OrganisationBuilder.builder().name("Brücke e. V.").build();
  private static final Event CONFERENCE =
      EventBuilder.builder().title("Fachtag: Übergabe").start(day("2022-05-06")).build();
  private static final FundingRecord GRANT =
      FundingRecordBuilder.builder().recipient(DSM).title("Werkstatt").build();
  private static final Member MEMBER =
      MemberBuilder.builder().organisation(DSM).member(ADA).kind(MemberKind.BOARD).build();

  @Test
  void aGivenIdIsKept() {
    assertThat(DerivedIds.of(OrganisationBuilder.builder(CHOIR).id("O 1").build()))
        .isEqualTo("O 1");
    assertThat(DerivedIds.of(EventBuilder.builder(CONFERENCE).id("E 1").build())).isEqualTo("E 1");
    assertThat(DerivedIds.of(FundingRecordBuilder.builder(GRANT).id("F 1").build()))
        .isEqualTo("F 1");
    assertThat(DerivedIds.of(MemberBuilder.builder(MEMBER).id("M 1").build())).isEqualTo("M 1");
  }

  @Test
  void anOrganisationIsKnownByNameAndTown() {
    Address address = new Address(null, null, "04109", "Leipzig", "Sachsen", "DE");

    assertThat(DerivedIds.of(OrganisationBuilder.builder(CHOIR).address(address).build()))
        .isEqualTo("bruecke-leipzig");
  }

  @Test
  void withoutATownItIsKnownByItsRegion() {
    Address address = new Address(null, null, null, null, "Sachsen", null);

    assertThat(DerivedIds.of(OrganisationBuilder.builder(CHOIR).address(address).build()))
        .isEqualTo("bruecke-sachsen");
  }

  @Test
  void aRegisterNumberIsStrongerThanTheNameAndARunningNumberIsNot() {
    Organisation registered =
        OrganisationBuilder.builder(CHOIR)
            .identifiers(
                List.of(new Identifier("local", "17"), new Identifier("register", "Bonn VR 8726")))
            .build();

    assertThat(DerivedIds.of(registered)).isEqualTo("register-bonn-vr-8726");
  }

  @Test
  void anEventIsKnownByTitleAndDay() {
    assertThat(DerivedIds.of(CONFERENCE)).isEqualTo("fachtag-uebergabe-2022-05-06");
  }

  @Test
  void aMovedEventIsKnownByItsOldDay() {
    Event moved =
        EventBuilder.builder(CONFERENCE).previousStart(PartialDate.ofMonth(2021, 11)).build();

    assertThat(DerivedIds.of(moved)).isEqualTo("fachtag-uebergabe-2021-11");
  }

  @Test
  void aGrantIsKnownByFunderAndReference() {
    FundingRecord numbered =
        FundingRecordBuilder.builder(GRANT)
            .funder(new Reference("Stadt Köln", null))
            .reference("AZ 12/2022")
            .build();

    assertThat(DerivedIds.of(numbered)).isEqualTo("stadt-koeln-az-12-2022");
  }

  @Test
  void withoutAReferenceItIsKnownByRecipientTitleAndYear() {
    FundingRecord decided =
        FundingRecordBuilder.builder(GRANT).decidedOn(PartialDate.parse("2022-03-01")).build();

    assertThat(DerivedIds.of(decided)).isEqualTo("dachverband-sued-werkstatt-2022");
  }

  @Test
  void personsWhoGiveOrReceiveAreNotNamed() {
    FundingRecord donation = FundingRecordBuilder.builder(GRANT).recipient(ADA).funder(ADA).build();
    FundingRecord numbered = FundingRecordBuilder.builder(donation).reference("7").build();

    assertThat(DerivedIds.of(donation)).isEqualTo("person-werkstatt");
    assertThat(DerivedIds.of(numbered)).isEqualTo("person-7");
  }

  @Test
  void aMemberIsKnownByOrganisationMemberAndKind() {
    Member member =
        MemberBuilder.builder(MEMBER).member(new Reference("Brücke e. V.", "bruecke-1")).build();

    assertThat(DerivedIds.of(member)).isEqualTo("dachverband-sued.bruecke-1.board");
  }

  @Test
  void aPersonIsAFingerprintInTheMembersId() {
    assertThat(DerivedIds.of(MEMBER))
        .matches("dachverband-sued\\.p-[0-9a-f]{12}\\.board")
        .isEqualTo("dachverband-sued." + DerivedIds.key(ADA) + ".board");
  }

  @Test
  void aPersonHasOneKeyInEverySpelling() {
    assertThat(DerivedIds.key(new Person(null, null, null, "ADA SCHOENFELD")))
        .isEqualTo(DerivedIds.key(ADA));
  }

  @Test
  void whatIsNotNamedIsAHyphen() {
    assertThat(DerivedIds.of(MemberBuilder.builder().build())).isEqualTo("-.-");
    assertThat(DerivedIds.of(MemberBuilder.builder().member(new UnnamedPerson()).build()))
        .isEqualTo("-.-");
    assertThat(DerivedIds.of(OrganisationBuilder.builder().name("???").build())).isEqualTo("-");
  }

  private static PartialDateTime day(String iso) {
    return PartialDateTime.parse(iso);
  }
}
