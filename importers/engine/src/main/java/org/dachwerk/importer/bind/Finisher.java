package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.identity.LegalForms;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.importer.parse.EnumParser;
import org.dachwerk.importer.parse.LegalFormParser;
import org.dachwerk.importer.parse.PersonParser;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.Party;
import org.dachwerk.model.Person;
import org.dachwerk.model.RecordType;
import org.dachwerk.model.RoleKind;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/** Joins what several columns of a row said of one field. */
final class Finisher {
  private static final LegalFormParser LEGAL_FORMS = new LegalFormParser();
  private static final EnumParser<RoleKind> ROLES = new EnumParser<>(RoleKind.class);

  private Finisher() {}

  static void finish(RecordType type, RowDraft draft) {
    switch (type) {
      case ORGANISATION -> finishOrganisation(draft);
      case MEMBER -> finishMember(draft);
      case EVENT -> EventTimes.finish(draft);
      case FUNDING -> {
        // Its columns need no joining.
      }
    }
  }

  private static void finishOrganisation(RowDraft draft) {
    String name = draft.get("name", String.class);
    String suffix = name == null || draft.has("legalForm") ? null : LegalForms.suffix(name);
    if (suffix != null) {
      var parsed = LEGAL_FORMS.parse(new CellValue.Text(suffix), ColumnContext.standard());
      if (parsed.findings().isEmpty()) {
        draft.put("legalForm", parsed.value());
      }
    }
    String court = draft.get("registerCourt", String.class);
    List<?> identifiers = draft.get("identifiers", List.class);
    if (court != null && identifiers != null) {
      draft.remove("identifiers");
      draft.append(
          "identifiers",
          identifiers.stream().map(one -> atCourt((Identifier) one, court)).toList());
    }
  }

  private static Identifier atCourt(Identifier identifier, String court) {
    String town = court.replaceFirst("^(?:Amtsgericht|AG)\\s+", "").strip();
    boolean named = identifier.value().endsWith(town);
    return identifier.scheme().equals("register") && !named
        ? new Identifier("register", identifier.value() + " " + town)
        : identifier;
  }

  private static void finishMember(RowDraft draft) {
    Consents.finish(draft);
    Party member = member(draft);
    List.of("member.honorificPrefix", "member.givenName", "member.familyName", "member.name")
        .forEach(draft::remove);
    draft.put("member", member);
    String role = draft.get("role", String.class);
    if (role != null && !draft.has("roleKind")) {
      RoleKind whole = ROLES.find(role);
      draft.put("roleKind", whole == null ? ROLES.find(role.split("[,;]", 2)[0]) : whole);
    }
  }

  private static @Nullable Party member(RowDraft draft) {
    Person person =
        PersonParser.of(
            draft.get("member.honorificPrefix", String.class),
            draft.get("member.givenName", String.class),
            draft.get("member.familyName", String.class));
    Party named = draft.get("member.name", Party.class);
    if (person == null) {
      return named == null ? draft.get("member", Party.class) : named;
    }
    // "Name" beside "Vorname" is the family name.
    return named instanceof Person other && person.familyName() == null
        ? PersonParser.of(person.honorificPrefix(), person.givenName(), other.name())
        : person;
  }
}
