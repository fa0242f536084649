package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dachwerk.model.Address;
import org.dachwerk.model.Consent;
import org.dachwerk.model.ConsentScope;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.MemberKind;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.model.RoleKind;
import org.dachwerk.sample.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a member's consent opens to the public. */
final class ConsentGateTest {
  private static final Person ADA = new Person("Dr.", "Ada", "Schönfeld", "Ada Schönfeld");
  private static final Reference CHOIR = new Reference("Chor e. V.", null);
  private static final Address HOME = new Address("Am Ring", "1", "04109", "Leipzig", null, null);

  @Test
  void withoutConsentAMemberIsWithheldWhole() {
    assertThat(pass(MemberBuilder.builder().member(ADA).role("Vorsitz").build())).isNull();
  }

  @Test
  void aNoOrAWithdrawalWithholdsTheMemberWhole() {
    assertThat(pass(ada(new Consent(false, List.of(), null, null)))).isNull();
    assertThat(pass(ada(new Consent(true, List.of(), null, PartialDate.ofYear(2022))))).isNull();
  }

  @Test
  void consentWithoutAScopeOpensNameAndRole() {
    assertThat(pass(ada(scope())))
        .isEqualTo(shown().role("Kassenwartin").roleKind(RoleKind.TREASURER).build());
  }

  @Test
  void eachScopeOpensItsOwnField() {
    assertThat(pass(ada(scope(ConsentScope.NAME, ConsentScope.EMAIL))))
        .isEqualTo(shown().email("ada@schoenfeld.example").build());
    assertThat(pass(ada(scope(ConsentScope.NAME, ConsentScope.PHONE))))
        .isEqualTo(shown().phone("+49 341 123456").build());
    assertThat(pass(ada(scope(ConsentScope.NAME, ConsentScope.ADDRESS))))
        .isEqualTo(shown().address(HOME).build());
  }

  @Test
  void theNameAloneTellsNoOffice() {
    assertThat(pass(ada(scope(ConsentScope.NAME)))).isEqualTo(shown().build());
  }

  @Test
  void aScopeWithoutTheNameOpensNothing() {
    assertThat(pass(ada(scope(ConsentScope.ROLE)))).isNull();
  }

  @Test
  void aMemberOrganisationNeedsNoConsentButItsPersonalContactDoes() {
    Member member =
        MemberBuilder.builder().member(CHOIR).email("ada@chor.example").address(HOME).build();

    assertThat(pass(member)).isEqualTo(MemberBuilder.builder().member(CHOIR).build());
  }

  private static Member ada(Consent consent) {
    return shown()
        .role("Kassenwartin")
        .roleKind(RoleKind.TREASURER)
        .email("ada@schoenfeld.example")
        .phone("+49 341 123456")
        .address(HOME)
        .number("17")
        .consent(consent)
        .build();
  }

  private static MemberBuilder shown() {
    return MemberBuilder.builder().organisation(CHOIR).member(ADA).kind(MemberKind.ORDINARY);
  }

  private static Consent scope(ConsentScope... scope) {
    return new Consent(true, List.of(scope), null, null);
  }

  private static @Nullable Member pass(Member member) {
    return new PrivacyGate(Profile.PUBLIC, Grounds.none()).pass(member, Columns.of()).value();
  }
}
