package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.PartialDate;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Test;

/** Rows that are records, and rows that are not. */
class RowsTest {
  private static final String FUNDING_HEADER = "Zuwendungsgeber|Zuwendungsempfänger|Zweck|Betrag";

  @Test
  void titlesStandAboveTheHeaderAndMayNameTheDay() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "Mitgliedsvereine im Überblick",
                    "|Stand: 10.05.2022",
                    "",
                    "Name|Ort",
                    "Brücke|Plauen"))
            .run();

    assertThat(result.head().asOf()).isEqualTo(PartialDate.parse("2022-05-10"));
    assertThat(result.told())
        .containsExactly(
            "INFO Verbände!1: Above the header stands: Mitgliedsvereine im Überblick / Stand:"
                + " 10.05.2022");
    assertThat(result.summary().sheets().get(0).headerRow()).isEqualTo(4);
    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}");
  }

  @Test
  void theDayMayStandInACellOfItsOwn() {
    TestSheet sheet =
        TestSheet.named("Verbände", "Stand:|10.05.2022", "Name|Ort", "A e. V.|Plauen");

    assertThat(TestImport.of(sheet).run().head().asOf()).isEqualTo(PartialDate.parse("2022-05-10"));
  }

  @Test
  void twoDaysAreNone() {
    TestSheet nord = TestSheet.named("Nord", "Stand: 10.05.2022", "Name|Ort", "A e. V.|Plauen");
    TestSheet sued = TestSheet.named("Süd", "Stand: 11.05.2022", "Name|Ort", "B e. V.|Plauen");

    assertThat(TestImport.of(nord, sued).run().head().asOf()).isNull();
  }

  @Test
  void aConfidentialListSaysSoOnce() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände", "Nur für den internen Gebrauch", "Name|Ort", "Brücke|Plauen"))
            .run();

    assertThat(result.told(RuleCode.LIST_CONFIDENTIAL))
        .containsExactly(
            "WARNING Verbände!1: The list calls itself confidential (“Nur für den internen"
                + " Gebrauch”). Please clarify before publishing.");
  }

  @Test
  void theNamesOfSheetAndFileMayCallAListConfidential() {
    TestResult result =
        TestImport.of(TestSheet.named("vertraulich", "Name|Ort", "Brücke|Plauen")).run();

    assertThat(result.told())
        .containsExactly(
            "WARNING vertraulich: The list calls itself confidential (“vertraulich”). Please"
                + " clarify before publishing.");
  }

  @Test
  void totalsSectionsFootersAndRepeatedHeadersAreSkippedAndCounted() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    FUNDING_HEADER,
                    "Kultur",
                    "Stadt Plauen|Brücke e. V.|Fest|500,00 €",
                    "Zwischensumme|||500,00 €",
                    FUNDING_HEADER,
                    "Stadt Plauen|Steg e. V.|Lager|700,00 €",
                    "Stadt Plauen|Ufer e. V.|Kurs|-",
                    "Handwerkskammer|-|-|-",
                    "Summe|||1.200,00 €",
                    "* vorläufige Angaben",
                    "Quelle:|eigene Erhebung"))
            .run();

    assertThat(result.all(FundingRecord.class))
        .extracting(FundingRecord::purpose)
        .containsExactly("Fest", "Lager", "Kurs");
    assertThat(result.told())
        .containsExactly(
            "INFO Förderungen!2: Section row skipped: Kultur",
            "INFO Förderungen!4: Totals row skipped: Zwischensumme | 500,00 €",
            "INFO Förderungen!5: Repeated header row skipped.",
            "WARNING Förderungen!D7: The funding names no amount.",
            "INFO Förderungen!8: Row without entries skipped: Handwerkskammer | - | - | -",
            "INFO Förderungen!9: Totals row skipped: Summe | 1.200,00 €",
            "INFO Förderungen!10: Note below the table skipped: * vorläufige Angaben",
            "INFO Förderungen!11: Note below the table skipped: Quelle: | eigene Erhebung");
    assertThat(result.counts())
        .containsExactly(
            "Förderungen, funding: 10 = 3 written + 0 withheld + 0 rejected + 7 skipped"
                + " {empty-entry=1, footer=2, repeated-header=1, section=1, total=2}");
  }

  @Test
  void aLoneContactOrPeriodIsNoRecordButALoneNameIs() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Verbände",
                    "Name|Ort|Bemerkung",
                    "2. Quartal",
                    "Brücke|Plauen",
                    "Mai 2024",
                    "Stadtfest 2023",
                    "erstellt von Petra Klein",
                    "Petra Klein, Tel. 0341 5555",
                    "petra.klein@example.org"))
            .run();

    assertThat(result.all(Organisation.class))
        .extracting(Organisation::name)
        .containsExactly("Brücke", "Stadtfest 2023");
    assertThat(result.told())
        .containsExactly(
            "INFO Verbände!2: Section row skipped: 2. Quartal",
            "INFO Verbände!4: Section row skipped: Mai 2024",
            "INFO Verbände!6: Note below the table skipped: erstellt von Petra Klein",
            "INFO Verbände!7: Note below the table skipped: Petra Klein, Tel. 0341 5555",
            "INFO Verbände!8: Note below the table skipped: petra.klein@example.org");
  }

  @Test
  void anOrganisationWithDashesForTheRestIsARecord() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "Name|E-Mail|Website", "Brücke|-|–", "Steg||", "—|-|-"))
            .run();

    assertThat(result.all(Organisation.class))
        .extracting(Organisation::name)
        .containsExactly("Brücke", "Steg");
    assertThat(result.told())
        .containsExactly("INFO Verbände!4: Row without entries skipped: — | - | -");
  }

  @Test
  void twoTablesOfASheetAreCountedOnTheirOwn() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                        "Übersicht",
                        "Name|Ort|Rechtsform",
                        "Brücke|Plauen|e. V.",
                        "",
                        "Verein|Vorname|Nachname|Funktion",
                        "Brücke|Ada|Schönfeld|Vorsitzende",
                        "Brücke||Nordmann|Beisitzer")
                    .hideRow(2)
                    .hideRow(6)
                    .hideColumn(3))
            .run();

    assertThat(result.counts())
        .containsExactly(
            "Übersicht 1, organisation: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}",
            "Übersicht 2, member: 2 = 2 written + 0 withheld + 0 rejected + 0 skipped {}");
    assertThat(result.told())
        .containsExactly(
            "INFO Übersicht: 2 hidden rows were read as well.",
            "INFO Übersicht: Hidden columns were read as well: C.");
    assertThat(result.all(Member.class))
        .extracting(member -> member.organisation())
        .allSatisfy(
            reference ->
                assertThat(reference).hasToString("Reference[name=Brücke, id=bruecke-plauen]"));
  }

  @Test
  void whatASpreadsheetCountedStandsAsANumber() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Förderungen", FUNDING_HEADER)
                    .row("Stadt Plauen", "Brücke e. V.", "Fest", number("1234.5"))
                    .row("Gesamtsumme", "", "", number("1234.5")))
            .run();

    assertThat(result.one(FundingRecord.class).amountAwarded())
        .hasToString("Money[amount=1234.50, currency=EUR]");
    assertThat(result.told(ImportCode.ROW_TOTAL))
        .containsExactly("INFO Förderungen!3: Totals row skipped: Gesamtsumme | 1234.5");
  }

  private static CellValue number(String value) {
    return new CellValue.Numeric(new BigDecimal(value), NumberFormat.PLAIN);
  }
}
