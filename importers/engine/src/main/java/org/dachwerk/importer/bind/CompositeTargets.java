package org.dachwerk.importer.bind;

import java.util.List;
import java.util.Locale;
import org.dachwerk.importer.parse.TextParser;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.RecordType;
import org.jspecify.annotations.Nullable;

/** The columns that fill more than one field, less than one, or one or another. */
final class CompositeTargets {
  private CompositeTargets() {}

  /** The target of such a path, or null where the path is a plain field. */
  static @Nullable Target<?> find(RecordType type, String path) {
    if (path.equals("id")) {
      return id();
    }
    Target<?> address = address(path);
    if (address != null) {
      return address;
    }
    return switch (type) {
      case ORGANISATION -> path.equals("registerCourt") ? note(path) : null;
      case MEMBER -> member(path);
      case EVENT -> event(path);
      case FUNDING -> funding(path);
    };
  }

  private static @Nullable Target<?> address(String path) {
    if (path.endsWith("address")) {
      return Addresses.whole(path);
    }
    if (path.endsWith("address.street")) {
      return Addresses.street(path.substring(0, path.length() - ".street".length()));
    }
    return path.endsWith("address.town")
        ? Addresses.town(path.substring(0, path.length() - ".town".length()))
        : null;
  }

  private static @Nullable Target<?> member(String path) {
    return switch (path) {
      case "member" ->
          new Target<>(
              path,
              PartyParsers.party(),
              (draft, parsed) -> draft.put(path, parsed.value()),
              List.of(path));
      case "member.name" ->
          new Target<>(
              path,
              PartyParsers.personFirst(),
              (draft, parsed) -> draft.put(path, parsed.value()),
              List.of(path, "member"));
      case "consent.given" -> Consents.given();
      case "consent.withdrawnOn" -> Consents.withdrawn();
      case "member.honorificPrefix", "member.givenName", "member.familyName" ->
          note(path, "member");
      case "period" -> Spans.period("since", "until");
      default -> null;
    };
  }

  private static @Nullable Target<?> event(String path) {
    return switch (path) {
      case "period" -> Spans.eventPeriod();
      case "time", "startTime", "endTime" -> Spans.time(path);
      case "programmeOrProject" -> programmeOrProject();
      default -> null;
    };
  }

  private static @Nullable Target<?> funding(String path) {
    return switch (path) {
      case "period" -> Spans.period("start", "end");
      case "currency" -> note(path);
      default -> null;
    };
  }

  /** A text that the finisher of the type makes use of. */
  private static Target<String> note(String path, String... alsoFills) {
    List<String> fills = new java.util.ArrayList<>(List.of(alsoFills));
    fills.add(path);
    return new Target<>(
        path, new TextParser(), (draft, parsed) -> draft.put(path, parsed.value()), fills);
  }

  /** A bare running number is no id: two lists both count from 1. */
  private static Target<String> id() {
    return new Target<>(
        "id",
        new TextParser(),
        (draft, parsed) -> {
          String id = parsed.value();
          if (id != null && id.matches("\\d{1,6}\\.?")) {
            String number = id.replace(".", "");
            draft.append("identifiers", List.of(new Identifier("local", number)));
          } else {
            draft.put("id", id);
          }
        },
        List.of("id"));
  }

  /** What calls itself a programme or fund is one, anything else is a project. */
  private static Target<NamedReference> programmeOrProject() {
    return new Target<>(
        "programmeOrProject",
        PartyParsers.named(),
        (draft, parsed) -> {
          NamedReference named = parsed.value();
          if (named != null) {
            String name = named.name().toLowerCase(Locale.ROOT);
            boolean programme =
                name.contains("programm") || name.contains("fonds") || name.contains("fund");
            draft.put(programme ? "programme" : "project", named);
          }
        },
        List.of("programmeOrProject", "programme", "project"));
  }
}
