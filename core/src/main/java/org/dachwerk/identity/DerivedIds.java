package org.dachwerk.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dachwerk.model.Address;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Party;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Ids made from a record's own content, so that they survive re-ordering and added rows. A record
 * that has an id keeps it.
 */
public final class DerivedIds {
  private static final int PERSON_DIGITS = 12;
  private static final String UNNAMED = "-";

  private DerivedIds() {}

  /** The strongest identifier, else the name and the place. */
  public static String of(Organisation organisation) {
    if (organisation.id() != null) {
      return organisation.id();
    }
    for (Identifier identifier : organisation.identifiers()) {
      if (!identifier.scheme().equals("local")) {
        return slug(identifier.scheme() + " " + identifier.value());
      }
    }
    Address address = organisation.address();
    @Nullable String place =
        address == null ? null : address.locality() == null ? address.region() : address.locality();
    return join("-", NormalisedName.of(organisation.name()).slug(), place);
  }

  /** Title and beginning, the one before it was moved. */
  public static String of(Event event) {
    if (event.id() != null) {
      return event.id();
    }
    PartialDateTime start = event.start();
    PartialDate moved = event.previousStart();
    @Nullable String day =
        moved != null ? moved.toString() : start == null ? null : start.date().toString();
    return join("-", event.title(), day);
  }

  /** Funder and reference number, else recipient, title and first year. */
  public static String of(FundingRecord funding) {
    if (funding.id() != null) {
      return funding.id();
    }
    if (funding.reference() != null) {
      return join("-", name(funding.funder()), funding.reference());
    }
    PartialDate start = funding.start() == null ? funding.decidedOn() : funding.start();
    return join(
        "-",
        name(funding.recipient()),
        funding.title() == null ? funding.purpose() : funding.title(),
        start == null ? null : Integer.toString(start.year()));
  }

  /** Organisation, member and kind, joined by points; a person is a fingerprint, never a name. */
  public static String of(Member member) {
    if (member.id() != null) {
      return member.id();
    }
    Reference organisation = member.organisation();
    Party who = member.member();
    List<String> parts = new ArrayList<>();
    parts.add(organisation == null ? UNNAMED : key(organisation));
    parts.add(who == null ? UNNAMED : key(who));
    if (member.kind() != null) {
      parts.add(member.kind().code());
    }
    return String.join(".", parts);
  }

  /** The key of a person, which does not tell the name. */
  public static String key(Person person) {
    return "p-" + ContentHash.of(NormalisedName.ofText(person.name()).key(), PERSON_DIGITS);
  }

  private static String key(Party party) {
    if (party instanceof Person person) {
      return key(person);
    }
    return party instanceof Reference reference && reference.id() != null
        ? reference.id()
        : slugOrDash(party.name());
  }

  private static String slugOrDash(String name) {
    String slug = NormalisedName.of(name).slug();
    return slug.isEmpty() ? UNNAMED : slug;
  }

  private static @Nullable String name(@Nullable Party party) {
    if (party == null) {
      return null;
    }
    return party instanceof Reference ? NormalisedName.of(party.name()).slug() : "person";
  }

  private static String join(String separator, @Nullable String... parts) {
    String joined =
        Stream.of(parts)
            .filter(part -> part != null)
            .map(DerivedIds::slug)
            .filter(slug -> !slug.isEmpty())
            .collect(Collectors.joining(separator));
    return joined.isEmpty() ? UNNAMED : joined;
  }

  private static String slug(String text) {
    return NormalisedName.ofText(text).slug();
  }
}
