package org.dachwerk.importer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dachwerk.importer.TestSheet;
import org.dachwerk.model.RecordType;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderMatcherTest {
  private static final Set<RecordType> ALL = Set.of(RecordType.values());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name|address.postalCode|foundedOn; canonical names",
        "NAME|Address.PostalCode|founded on; canonical names in any case",
        "Vereinsname|Postleitzahl|Gründungsjahr; German words",
        "Organisation name|Zip code|Year founded; English words",
        "Vereins-name|Post-leitzahl|Gründungs- jahr; hyphenated ones",
        "VEREINSNAME*|PLZ:|gegruendet am; marks and other spellings",
        "1. Verein|2. PLZ|3) gegründet; numbered ones",
      })
  void knowsAFieldByManyNames(String header) {
    assertThat(paths(matched(header))).containsExactly("name", "address.postalCode", "foundedOn");
  }

  @Test
  void lineBreaksInAHeaderDoNotCount() {
    assertThat(paths(matched("Vereins-\nname|Post-\nleitzahl|Mitglieder\n(Anzahl)")))
        .containsExactly("name", "address.postalCode", "numberOfMembers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Betrag; 1; null",
        "Betrag €; 1; EUR",
        "Betrag in Euro; 1; EUR",
        "Betrag (EUR); 1; EUR",
        "Betrag [CHF]; 1; CHF",
        "Betrag in £; 1; GBP",
        "Betrag in TEUR; 1000; EUR",
        "Betrag (T€); 1000; EUR",
        "Betrag in Tsd. Euro; 1000; EUR",
        "Betrag (in 1.000 €); 1000; EUR",
        "Betrag (Mio. €); 1000000; EUR",
        "Fördersatz (%); 1; null",
        "Fördersatz in %; 1; null",
      })
  void readsTheUnitOfAHeader(String header, BigDecimal factor, String currency) {
    MatchedColumn column = matched("Zuwendungsempfänger|" + header).columns().get(1);

    assertThat(column.path()).isIn("amountAwarded", "fundingRate");
    assertThat(column.factor()).isEqualByComparingTo(factor);
    assertThat(String.valueOf(column.currency())).isEqualTo(currency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Name|Ort|Rechtsform|Website; ORGANISATION",
        "Verein|Vorname|Nachname|Funktion; MEMBER",
        "Mitglied|Mitgliedsart|Eintritt; MEMBER",
        "Titel|Datum|Uhrzeit|Ort; EVENT",
        "Veranstaltung|Beginn|Ende|Veranstalter; EVENT",
        "Zuwendungsgeber|Zuwendungsempfänger|Betrag; FUNDING",
        "Funder|Recipient|Amount awarded; FUNDING",
        "Name|Ort|Telefon|Passwort; ORGANISATION",
      })
  void tellsTheKindByItsColumns(String header, RecordType type) {
    assertThat(matched(header).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"Vereine.xlsx, ORGANISATION", "Veranstaltungen 2022, EVENT", "Vorstand, MEMBER"})
  void theNameOfASheetDecidesBetweenKinds(String hints, RecordType type) {
    assertThat(new HeaderMatcher(ALL, hints).match(row("Name|Adresse|Bemerkung")))
        .map(HeaderMatch::type)
        .contains(type);
  }

  @Test
  void theUserDecidesBeforeAnyWord() {
    Row row = row("Titel|Datum|Name");

    assertThat(new HeaderMatcher(Set.of(RecordType.ORGANISATION), "").match(row))
        .map(HeaderMatch::type)
        .isEmpty();
    assertThat(new HeaderMatcher(Set.of(RecordType.EVENT), "Verbände").match(row))
        .map(HeaderMatch::type)
        .contains(RecordType.EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mitgliedsvereine im Überblick",
        "Stand: 10.05.2022",
        "Stand:|10.05.2022",
        "Name",
        "Brücke e. V.|Plauen|1999",
        "Anmerkung|Hinweis",
        "Ort|Telefon|E-Mail",
        "Name|a|b|c|d|e|Ort",
      })
  void aTitleOrARecordIsNoHeader(String line) {
    assertThat(new HeaderMatcher(ALL, "").match(row(line))).isEmpty();
  }

  @Test
  void aYearMayHeadAColumn() {
    CellValue year = new CellValue.Numeric(new BigDecimal(2022), NumberFormat.PLAIN);
    Row row = TestSheet.nameless().row("Verein", "Ort", year).rows().get(0);

    assertThat(paths(new HeaderMatcher(ALL, "").match(row).orElseThrow()))
        .containsExactly("name", "address.locality", "null");
  }

  @Test
  void aCellWithALongTextIsNoHeader() {
    assertThat(new HeaderMatcher(ALL, "").match(row("Name|Ort|" + "sehr ".repeat(50)))).isEmpty();
  }

  @Test
  void aWordThatMeansOneThingGoesBeforeOneThatMeansTwo() {
    HeaderMatch match = matched("Name|Langname|Ort");

    assertThat(paths(match)).containsExactly("shortName", "name", "address.locality");
    assertThat(match.fills("address")).isTrue();
    assertThat(match.fills("phone")).isFalse();
  }

  @Test
  void theSecondColumnOfAFieldIsADuplicateUnlessTheFieldIsAList() {
    HeaderMatch match = matched("Name|Ort|Wohnort|Themen|Schwerpunkte|Bemerkung|Hinweis");

    assertThat(match.columns())
        .extracting(column -> column.how() + " " + column.path() + " " + column.claims())
        .containsExactly(
            "canonical name null",
            "vocabulary address.locality null",
            "duplicate null address.locality",
            "vocabulary topics null",
            "vocabulary topics null",
            "vocabulary notes null",
            "vocabulary notes null");
  }

  private static HeaderMatch matched(String header) {
    Optional<HeaderMatch> match = new HeaderMatcher(ALL, "").match(row(header));
    return match.orElseThrow(() -> new AssertionError("No header: " + header));
  }

  private static Row row(String line) {
    return TestSheet.nameless(line).rows().get(0);
  }

  private static List<String> paths(HeaderMatch match) {
    return match.columns().stream().map(column -> String.valueOf(column.path())).toList();
  }
}
