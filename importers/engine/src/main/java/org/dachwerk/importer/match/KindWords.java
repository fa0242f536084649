package org.dachwerk.importer.match;

import java.util.List;
import org.dachwerk.model.RecordType;

/** Words in the names of files and sheets that speak for a kind of records, as header keys. */
final class KindWords {
  private KindWords() {}

  static List<String> of(RecordType type) {
    return switch (type) {
      case ORGANISATION ->
          List.of("organisation", "verein", "verband", "verbaende", "adress", "einrichtung");
      case MEMBER -> List.of("mitglied", "member", "vorstand", "personen", "councillor", "gremi");
      case EVENT ->
          List.of("veranstaltung", "event", "termin", "tagung", "kalender", "markt", "maerkte");
      case FUNDING ->
          List.of(
              "foerder",
              "zuwendung",
              "grant",
              "spende",
              "sponsor",
              "funding",
              "zuschuss",
              "zuschuesse");
    };
  }
}
