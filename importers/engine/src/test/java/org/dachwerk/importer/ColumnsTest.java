package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Reference;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;

/** Columns: what becomes of those that no field claims, and of those that are not there. */
class ColumnsTest {

  @Test
  void whatNoFieldClaimsIsKept() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "Name|Ort|Schlüssel\nSchrank|Stadt||Schlüssel Schrank",
                    "Brücke|Plauen|7|Vogtland|offen|8"))
            .run();

    assertThat(result.one(Organisation.class).additional())
        .containsExactly(
            entry("Schlüssel Schrank", "7"),
            entry("Stadt", "Vogtland"),
            entry("E", "offen"),
            entry("Schlüssel Schrank 2", "8"));
    assertThat(result.told())
        .containsExactly(
            "INFO Verbände!C1: The column “Schlüssel Schrank” belongs to no known field; its"
                + " values are kept as additional data (internal only).",
            "WARNING Verbände!D1: The column “Stadt” means the same field as column B; its values"
                + " are kept as additional data (internal only).",
            "INFO Verbände!E1: The column has values but no header; they are kept as additional"
                + " data (internal only).",
            "INFO Verbände!F1: The column “Schlüssel Schrank” belongs to no known field; its"
                + " values are kept as additional data (internal only).");
  }

  @Test
  void theSummaryNamesWhatBecameOfEachColumn() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "name|Ort|Stadt|Schrank", "Brücke|Plauen|Plauen|7"))
            .run();

    assertThat(result.summary().sheets().get(0).columns())
        .containsExactly(
            new ColumnSummary("A", "name", "name", "canonical"),
            new ColumnSummary("B", "Ort", "address.locality", "vocabulary"),
            new ColumnSummary("C", "Stadt", null, "duplicate"),
            new ColumnSummary("D", "Schrank", null, "unmapped"));
  }

  @Test
  void additionalDataAreNeverPublic() {
    TestSheet sheet = TestSheet.named("Verbände", "Name|Ort|Schrank", "Brücke|Plauen|7");

    assertThat(TestImport.of(sheet).inPublic().run().one(Organisation.class).additional())
        .isEmpty();
  }

  @Test
  void anAbsentColumnIsNamedOnceAndItsRowsStay() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Mitglieder",
                    "Vorname|Nachname|Funktion",
                    "Ada|Schönfeld|Beisitzerin",
                    "Karim|Nasser|Kassenwart"))
            .run();

    assertThat(result.all(Member.class)).extracting(Member::organisation).containsOnlyNulls();
    assertThat(result.told())
        .containsExactly(
            "WARNING Mitglieder!1: The list has no column “Organisation”. If one value holds for"
                + " all rows, give it once: --set organisation=\"…\"");
  }

  @Test
  void anOptionFillsAnAbsentColumn() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Mitglieder", "Vorname|Nachname|Funktion", "Ada|Schönfeld|Beisitzerin"))
            .set("organisation", "DSM")
            .run();

    assertThat(result.one(Member.class).organisation()).isEqualTo(new Reference("DSM", null));
    assertThat(result.told()).isEmpty();
  }

  @Test
  void anOptionNeverReplacesAColumn() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag|Laufzeit",
                    "Stadt Plauen|Brücke e. V.|5 €|01.01.2022 – 31.12.2022"))
            .set("funder", "Land")
            .set("start", "2019")
            .run();

    FundingRecord funding = result.one(FundingRecord.class);
    assertThat(funding.funder()).isEqualTo(new Reference("Stadt Plauen", null));
    assertThat(funding.start()).hasToString("2022-01-01");
  }

  @Test
  void aBlankInARequiredColumnCostsTheRow() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Mitglieder",
                    "Verein|Vorname|Nachname|Funktion",
                    "DSM|Ada|Schönfeld|Beisitzerin",
                    "|Karim|Nasser|Kassenwart"))
            .run();

    assertThat(result.told())
        .containsExactly(
            "ERROR Mitglieder!A3: “Organisation” is missing here; the row cannot be taken without"
                + " it. Please fill it in.");
    assertThat(result.counts())
        .containsExactly(
            "Mitglieder, member: 2 = 1 written + 0 withheld + 1 rejected + 0 skipped {}");
  }

  @Test
  void aBlankInAnExpectedColumnIsAWarning() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag",
                    "|Brücke e. V.|5 €"))
            .run();

    assertThat(result.one(FundingRecord.class).funder()).isNull();
    assertThat(result.told())
        .containsExactly(
            "WARNING Förderungen!A2: “Funder” is missing here. The row was taken without it.");
  }

  @Test
  void aFundingListWithoutRecipientsSaysHowToNameOne() {
    TestSheet sheet =
        TestSheet.named("Förderungen", "Zuwendungsgeber|Zweck|Betrag", "Stadt Plauen|Fest|5 €");

    assertThat(TestImport.of(sheet).run().told(RuleCode.COLUMN_MISSING))
        .containsExactly(
            "WARNING Förderungen!1: The list has no column “Recipient”. If one value holds for all"
                + " rows, give it once: --set recipient=\"…\"");
    assertThat(TestImport.of(sheet).set("recipient", "Brücke e. V.").run().told()).isEmpty();
  }

  @Test
  void aCurrencyColumnCountsForItsRow() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag|Währung",
                    "Stadt Plauen|Brücke e. V.|5|CHF",
                    "Stadt Plauen|Steg e. V.|6|US-Dollar",
                    "Stadt Plauen|Ufer e. V.|7|pln",
                    "Stadt Plauen|Aue e. V.|8|",
                    "Stadt Plauen|Zaun e. V.|9|Taler"))
            .run();

    assertThat(result.all(FundingRecord.class))
        .extracting(FundingRecord::amountAwarded)
        .asString()
        .isEqualTo(
            "[Money[amount=5.00, currency=CHF], Money[amount=6.00, currency=USD],"
                + " Money[amount=7.00, currency=PLN], Money[amount=8.00, currency=EUR]]");
    assertThat(result.told(RuleCode.CURRENCY_UNKNOWN))
        .containsExactly(
            "ERROR Förderungen!D6: The currency “Taler” is unknown; expected is for example EUR"
                + " or €.");
  }

  @Test
  void aUnitInTheHeaderMultipliesItsColumn() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag bewilligt (in TEUR)|Eigenmittel"
                        + " [€]|Gesamtkosten in Mio. €",
                    "Stadt Plauen|Brücke e. V.|12,5|300|1,2"))
            .run();

    FundingRecord funding = result.one(FundingRecord.class);
    assertThat(funding.amountAwarded()).hasToString("Money[amount=12500.00, currency=EUR]");
    assertThat(funding.ownFunds()).hasToString("Money[amount=300.00, currency=EUR]");
    assertThat(funding.totalCost()).hasToString("Money[amount=1200000.00, currency=EUR]");
    assertThat(result.told())
        .containsExactly(
            "INFO Förderungen!C1: The header names a unit: all values of the column were"
                + " multiplied by 1000.",
            "INFO Förderungen!E1: The header names a unit: all values of the column were"
                + " multiplied by 1000000.");
  }

  @Test
  void aColumnDecidesWhatItsDoubtfulValuesMean() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag|bewilligt am",
                    "Stadt Plauen|Brücke e. V.|1.234|03/04/2022",
                    "Stadt Plauen|Steg e. V.|1,234.50|12/31/2022"))
            .run();

    FundingRecord first = result.all(FundingRecord.class).get(0);
    assertThat(first.amountAwarded()).hasToString("Money[amount=1.234, currency=EUR]");
    assertThat(first.decidedOn()).hasToString("2022-03-04");
    assertThat(result.told()).isEmpty();
  }
}
