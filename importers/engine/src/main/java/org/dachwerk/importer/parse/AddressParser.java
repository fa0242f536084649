package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.Address;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole address in one cell: "Hauptstr. 5, 01067 Dresden", or one part a line.
 *
 * <p>What stands before the postal code is the street, with a building or "c/o" in front of it as
 * written; what stands behind the town is a state or country. Immutable.
 */
public final class AddressParser implements CellParser<Address> {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\\n·]\\s*");

  /** Where the town begins: a postal code in front of a name. */
  private static final Pattern TOWN_START =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?:[A-Z]{1,2}\\s?[-–]\\s?|(?:D|CH)\\s)?\\d{4,5}\\s+(?=\\p{Lu})");

  /** "Hauptstr. 5 - 01067 Dresden". */
  private static final Pattern TRAILING_DASH = Pattern.compile("\\s[-–]\\s?$");

  private static final Set<String> STATES =
      Set.of(
          "Baden-Württemberg",
          "Bayern",
          "Berlin",
          "Brandenburg",
          "Bremen",
          "Hamburg",
          "Hessen",
          "Mecklenburg-Vorpommern",
          "Niedersachsen",
          "Nordrhein-Westfalen",
          "NRW",
          "Rheinland-Pfalz",
          "Saarland",
          "Sachsen",
          "Sachsen-Anhalt",
          "Schleswig-Holstein",
          "Thüringen");

  private static final Address NOTHING = new Address(null, null, null, null, null, null);

  private final TownParser towns = new TownParser();

  @Override
  public Parsed<Address> parse(CellValue cell, ColumnContext column) {
    String text = cell.text().strip();
    int start = townStart(text);
    if (start < 0) {
      return Parsed.of(withoutCode(parts(text)));
    }
    List<String> street = parts(TRAILING_DASH.matcher(text.substring(0, start)).replaceFirst(""));
    List<String> behind = parts(text.substring(start));
    Parsed<Address> town = towns.parse(new CellValue.Text(behind.get(0)), column);
    Address read = town.value() == null ? NOTHING : town.value();
    Address whole = join(street(street), read, behind.subList(1, behind.size()));
    return new Parsed<>(whole, null, town.findings());
  }

  /** The last postal code, for a house number may look like one. */
  private static int townStart(String text) {
    Matcher matcher = TOWN_START.matcher(text);
    int start = -1;
    while (matcher.find()) {
      start = matcher.start();
    }
    return start;
  }

  /** "Rathaus, Gießen": without a postal code the last part is the town if it has no number. */
  private static Address withoutCode(List<String> parts) {
    if (parts.isEmpty()) {
      return NOTHING;
    }
    int towns = 0;
    while (towns < parts.size() && isCountryOrState(parts.get(parts.size() - 1 - towns))) {
      towns++;
    }
    int town = Math.max(0, parts.size() - 1 - towns);
    String last = parts.get(town);
    boolean isTown =
        last.chars().noneMatch(Character::isDigit) || TownParser.read(last).postalCode() != null;
    List<String> before = parts.subList(0, isTown ? town : town + 1);
    Address read = isTown ? TownParser.read(last) : NOTHING;
    return join(street(before), read, parts.subList(town + 1, parts.size()));
  }

  private static Address street(List<String> parts) {
    return parts.isEmpty() ? NOTHING : StreetParser.read(String.join(", ", parts));
  }

  private static Address join(Address street, Address town, List<String> behind) {
    @Nullable String region = null;
    @Nullable String country = town.country();
    List<String> more = new ArrayList<>();
    for (String part : behind) {
      String found = TownParser.country(part);
      if (found != null) {
        country = found;
      } else if (STATES.contains(part)) {
        region = part;
      } else {
        more.add(part);
      }
    }
    // A district of the town is part of where it lies.
    String locality = town.locality();
    if (locality != null && !more.isEmpty()) {
      locality = locality + ", " + String.join(", ", more);
    }
    return new Address(
        street.street(), street.houseNumber(), town.postalCode(), locality, region, country);
  }

  private static boolean isCountryOrState(String part) {
    return TownParser.country(part) != null || STATES.contains(part);
  }

  private static List<String> parts(String text) {
    return SEPARATOR.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
