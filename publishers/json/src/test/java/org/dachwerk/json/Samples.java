package org.dachwerk.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.Address;
import org.dachwerk.model.Consent;
import org.dachwerk.model.ConsentScope;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.EventKind;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.LegalForm;
import org.dachwerk.model.Member;
import org.dachwerk.model.MemberBuilder;
import org.dachwerk.model.Money;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.OrganisationKind;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Place;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.Reference;
import org.dachwerk.model.Source;

/** One record of each type with a value of each sort. */
final class Samples {
  static final String PASSCODE = "geheim-4711";

  private Samples() {}

  static Organisation organisation() {
    return OrganisationBuilder.builder()
        .id("haus-der-bruecken-koeln")
        .name("Haus der Brücken \"Köln\" e.V.")
        .alternateNames(List.of("Brückenhaus", "Köprü Evi"))
        .kind(OrganisationKind.ASSOCIATION)
        .legalForm(LegalForm.REGISTERED_ASSOCIATION)
        .identifiers(List.of(new Identifier("register", "VR 8726, Amtsgericht Köln")))
        .partOf(new Reference("Dachverband", "dachverband"))
        .foundedOn(PartialDate.ofMonth(1998, 5))
        .address(new Address("Brückenstraße", "5a", "01067", "Köln", null, "DE"))
        .numberOfMembers(Quantity.exact(57))
        .numberOfEmployees(Quantity.words("zahlreiche"))
        .charitable(false)
        .build();
  }

  static Member member() {
    return MemberBuilder.builder()
        .id("haus-der-bruecken-koeln-1")
        .organisation(new Reference("Haus der Brücken", "haus-der-bruecken-koeln"))
        .member(new Person("Dr.", "Ada", "Schönfeld", "Ada Schönfeld"))
        .votes(Quantity.exact(2))
        .fee(new Money(new BigDecimal("120"), "EUR"))
        .consent(new Consent(true, List.of(ConsentScope.NAME), PartialDate.ofYear(2024), null))
        .additional(Map.of("Schuhgröße", "38"))
        .source(new Source("liste.xlsx", "Mitglieder", 17))
        .build();
  }

  static Event event() {
    return EventBuilder.builder()
        .id("fachtag")
        .title("Fachtag 🎉")
        .kind(EventKind.OTHER)
        .kindText("Lesung")
        .start(PartialDateTime.of(OffsetDateTime.parse("2021-03-17T18:00:00+01:00")))
        .end(PartialDateTime.of(PartialDate.ofYear(2021)))
        .place(new Place(null, null, new Address(null, null, null, null, null, null)))
        .onlineAccess(new OnlineAccess("https://meet.example/?pwd=" + PASSCODE, "1", PASSCODE, "2"))
        .participants(
            List.of(
                new Participant(null, null, null, null, null, null),
                new Participant(null, null, "vier Jugendliche", null, null, "Grußwort")))
        .attendance(Quantity.of(400, Qualifier.ALMOST, "knapp 400"))
        .organisationsRepresented(Quantity.range(20, 25, "20–25"))
        .build();
  }

  static FundingRecord funding() {
    return FundingRecordBuilder.builder()
        .id("f-1")
        .recipient(new Reference("Haus der Brücken", null))
        .programme(new NamedReference("Integration 2030", new Reference("Stadt Köln", null)))
        .amountAwarded(new Money(new BigDecimal("12500"), "EUR"))
        .fundingRate(new BigDecimal("8E+1"))
        .build();
  }
}
