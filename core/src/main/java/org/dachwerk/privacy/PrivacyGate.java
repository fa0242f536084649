package org.dachwerk.privacy;

import java.util.Set;
import org.dachwerk.model.ConsentScope;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.notice.Origin;
import org.dachwerk.schema.Privacy;

/**
 * The one gate that every record passes before any publisher sees it.
 *
 * <p>It keeps out what the profile may not see: secrets and special categories always; in public
 * also internal fields and whatever is said of natural persons without a ground. A membership of
 * such a person is kept out whole. Texts in which online access stands are left out of every
 * profile.
 *
 * <p>Immutable, and safe for several threads if its grounds are.
 */
public final class PrivacyGate {
  private static final Set<String> OFFICE = Set.of("role", "roleKind");

  /** Where a private person is funded, the place of the project may be the person's home. */
  private static final Set<String> FINER_THAN_TOWN =
      Set.of(
          "location.name",
          "location.room",
          "location.address.street",
          "location.address.houseNumber",
          "location.address.postalCode");

  private final Profile profile;
  private final Grounds grounds;

  /**
   * @param grounds who may be named in public besides members with a consent of their own
   */
  public PrivacyGate(Profile profile, Grounds grounds) {
    this.profile = profile;
    this.grounds = grounds;
  }

  /** What of a record may be shown, and which of its cells were kept out. */
  public <R extends DomainRecord> Passage<R> pass(R domainRecord, Origin origin) {
    Redaction redaction = new Redaction(profile, groundsFor(domainRecord), origin);
    if (isWithheldWhole(domainRecord)) {
      redaction.count((Record) domainRecord, Privacy.PERSONAL);
      return new Passage<>(null, redaction.withheld());
    }
    @SuppressWarnings("unchecked") // a redacted record has the type of the record
    R kept = (R) redaction.redact((Record) domainRecord);
    return new Passage<>(kept, redaction.withheld());
  }

  private boolean isWithheldWhole(DomainRecord domainRecord) {
    return profile == Profile.PUBLIC
        && domainRecord instanceof Member member
        && member.member() instanceof Person
        && !consents(member, ConsentScope.NAME);
  }

  /** A member's consent is the ground of its own record, field by field. */
  private Redaction.FieldGrounds groundsFor(DomainRecord domainRecord) {
    if (domainRecord instanceof Organisation organisation) {
      Set<String> personal = PersonalContact.paths(organisation);
      return new Redaction.FieldGrounds(
          grounds, Grounds.none(), path -> false, path -> !personal.contains(path));
    }
    if (domainRecord instanceof FundingRecord funding
        && !(funding.recipient() instanceof Reference)) {
      return new Redaction.FieldGrounds(
          grounds, Grounds.none(), path -> false, path -> !FINER_THAN_TOWN.contains(path));
    }
    if (!(domainRecord instanceof Member member) || !(member.member() instanceof Person)) {
      return new Redaction.FieldGrounds(grounds, Grounds.none(), path -> false, path -> true);
    }
    return new Redaction.FieldGrounds(
        Grounds.none(),
        person -> true,
        path ->
            switch (path) {
              case "email" -> consents(member, ConsentScope.EMAIL);
              case "phone" -> consents(member, ConsentScope.PHONE);
              case "address" -> consents(member, ConsentScope.ADDRESS);
              default -> false;
            },
        path -> !OFFICE.contains(path) || consents(member, ConsentScope.ROLE));
  }

  private static boolean consents(Member member, ConsentScope scope) {
    return member.consent() != null && member.consent().covers(scope);
  }
}
