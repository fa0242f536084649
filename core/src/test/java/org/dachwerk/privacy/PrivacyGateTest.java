package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dachwerk.model.Address;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Place;
import org.dachwerk.model.Reference;
import org.dachwerk.model.Source;
import org.dachwerk.model.UnnamedPerson;
import org.dachwerk.notice.CellRef;
import org.dachwerk.sample.Columns;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PrivacyGateTest {
  private static final Person ADA = new Person(null, "Ada", "Schönfeld", "Ada Schönfeld");
  private static final Person BELA = new Person(null, "Béla", "Nemes", "Béla Nemes");
  private static final Reference CHOIR = new Reference("Chor e. V.", null);
  private static final Columns NONE = Columns.of();

  @Test
  void thePublicSeesNeitherNotesNorAdditionalValuesNorTheSource() {
    Organisation organisation =
        OrganisationBuilder.builder()
            .name("Chor")
            .email("info@chor.example")
            .notes("zahlt spät")
            .additional(Map.of("Farbe", "rot"))
            .source(new Source("a.csv", null, 2))
            .build();

    Passage<Organisation> passage =
        open(organisation, Columns.of("name", "email", "notes", "additional.Farbe"));

    assertThat(passage)
        .isEqualTo(
            new Passage<>(
                OrganisationBuilder.builder().name("Chor").email("info@chor.example").build(),
                Map.of(cell(3), Privacy.INTERNAL, cell(4), Privacy.INTERNAL)));
  }

  @Test
  void theKeepersOfTheListSeeAllOfIt() {
    Member member =
        MemberBuilder.builder()
            .organisation(CHOIR)
            .member(ADA)
            .email("ada@schoenfeld.example")
            .notes("zahlt spät")
            .source(new Source("a.csv", null, 2))
            .build();

    assertThat(internal(member, Columns.of("organisation", "member", "email", "notes")))
        .isEqualTo(new Passage<>(member, Map.of()));
  }

  @Test
  void onlineAccessPassesIntoNoProfile() {
    DomainRecord event =
        EventBuilder.builder()
            .title("Treffen")
            .onlineAccess(new OnlineAccess("https://zoom.us/j/1", "123 456 789", "sonne", null))
            .build();
    Passage<DomainRecord> expected =
        new Passage<>(
            EventBuilder.builder().title("Treffen").build(), Map.of(cell(1), Privacy.SECRET));

    assertThat(open(event, Columns.of("onlineAccess"))).isEqualTo(expected);
    assertThat(internal(event, Columns.of("onlineAccess"))).isEqualTo(expected);
  }

  @Test
  void aFundedPersonStaysWithoutNameAndNoNearerThanTheTown() {
    FundingRecord funding =
        FundingRecordBuilder.builder()
            .recipient(ADA)
            .title("Stipendium")
            .location(
                new Place(
                    "Haus Schönfeld",
                    null,
                    new Address("Am Ring", "1", "04109", "Leipzig", "Sachsen", "DE")))
            .build();

    Passage<FundingRecord> passage =
        open(funding, Columns.of("recipient", "title", "location.name", "location.address"));

    assertThat(passage.value())
        .isEqualTo(
            FundingRecordBuilder.builder()
                .recipient(new UnnamedPerson())
                .title("Stipendium")
                .location(
                    new Place(
                        null, null, new Address(null, null, null, "Leipzig", "Sachsen", "DE")))
                .build());
    assertThat(passage.withheld())
        .isEqualTo(
            Map.of(
                cell(1), Privacy.PERSONAL, cell(3), Privacy.PERSONAL, cell(4), Privacy.PERSONAL));
  }

  @Test
  void theProjectOfAnOrganisationKeepsItsAddress() {
    FundingRecord funding =
        FundingRecordBuilder.builder()
            .recipient(CHOIR)
            .location(new Place("Rathaus", null, null))
            .build();

    assertThat(open(funding, NONE)).isEqualTo(new Passage<>(funding, Map.of()));
  }

  @Test
  void participantsWithoutAGroundAreLeftOutAndTheOthersStay() {
    Participant ada = participant(ADA, null);
    Participant bela = participant(BELA, null);
    Participant choir = participant(null, CHOIR);
    PrivacyGate gate = new PrivacyGate(Profile.PUBLIC, BELA::equals);

    assertThat(
            gate.pass(
                EventBuilder.builder()
                    .title("Fachtag")
                    .participants(List.of(ada, bela, choir))
                    .build(),
                Columns.of("title", "participants")))
        .isEqualTo(
            new Passage<>(
                EventBuilder.builder().title("Fachtag").participants(List.of(bela, choir)).build(),
                Map.of(cell(2), Privacy.PERSONAL)));
  }

  @Test
  void aPersonAmongTheOrganisersIsCountedButNotNamed() {
    assertThat(
            open(
                EventBuilder.builder().title("Fest").organisers(List.of(ADA, CHOIR)).build(), NONE))
        .isEqualTo(
            new Passage<>(
                EventBuilder.builder()
                    .title("Fest")
                    .organisers(List.of(new UnnamedPerson(), CHOIR))
                    .build(),
                Map.of()));
  }

  @Test
  void aCellIsCountedOnceUnderTheStrongestClass() {
    Member member =
        MemberBuilder.builder()
            .member(ADA)
            .role("Schatzmeisterin")
            .notes("Kenncode: 123456")
            .additional(Map.of("Kürzel", "AS"))
            .build();

    Passage<Member> passage =
        open(member, Columns.of("member", "role", "notes", "additional.Kürzel", "since"));

    assertThat(passage)
        .isEqualTo(
            new Passage<>(
                null,
                Map.of(
                    cell(1), Privacy.PERSONAL,
                    cell(2), Privacy.PERSONAL,
                    cell(3), Privacy.SECRET,
                    cell(4), Privacy.PERSONAL)));
  }

  @Test
  void whatStandsInNoCellIsNotCounted() {
    Organisation organisation = OrganisationBuilder.builder().name("Chor").notes("alt").build();

    assertThat(open(organisation, NONE).withheld()).isEmpty();
  }

  private static Participant participant(
      @Nullable Person person, @Nullable Reference organisation) {
    return new Participant(person, organisation, null, null, null, "Grußwort");
  }

  private static CellRef cell(int column) {
    return CellRef.file("liste.csv").atRow(2).atColumn(column);
  }

  private static <R extends DomainRecord> Passage<R> open(R value, Columns columns) {
    return new PrivacyGate(Profile.PUBLIC, Grounds.none()).pass(value, columns);
  }

  private static <R extends DomainRecord> Passage<R> internal(R value, Columns columns) {
    return new PrivacyGate(Profile.INTERNAL, Grounds.none()).pass(value, columns);
  }

  @Test
  void aGroundToTakePartIsNoneToBeFunded() {
    FundingRecord funding = FundingRecordBuilder.builder().funder(ADA).recipient(ADA).build();

    Passage<FundingRecord> passage =
        new PrivacyGate(Profile.PUBLIC, person -> true)
            .pass(funding, Columns.of("funder", "recipient"));

    assertThat(passage.value())
        .isEqualTo(
            FundingRecordBuilder.builder()
                .funder(new UnnamedPerson())
                .recipient(new UnnamedPerson())
                .build());
  }
}
