package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Notice;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.api.Test;

/** Values that cannot be taken, and what they cost. */
class ValuesTest {
  private static final TestSheet TYPING_ERRORS =
      TestSheet.named(
          "Verbände",
          "Name|Ort|E-Mail|gegründet",
          "Brücke|Plauen|info@|31.02.1999",
          "Steg|Dresden|post@steg.example|1999");

  @Test
  void anErrorCostsItsValueAndNotTheRow() {
    TestResult result = TestImport.of(TYPING_ERRORS).run();

    Organisation bridge = result.all(Organisation.class).get(0);
    assertThat(bridge.email()).isNull();
    assertThat(bridge.foundedOn()).isNull();
    assertThat(result.told())
        .containsExactly(
            "ERROR Verbände!C2: “info@” is not an e-mail address; expected is for example"
                + " info@verein.de.",
            "ERROR Verbände!D2: “31.02.1999” is not a date; expected is for example 28.02.1999.");
    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 2 = 2 written + 0 withheld + 0 rejected + 0 skipped {}");
    assertThat(result.summary().sheets().get(0).valuesRejected()).isEqualTo(2);
  }

  @Test
  void onRequestAnyErrorCostsTheRow() {
    TestResult result = TestImport.of(TYPING_ERRORS).rejectingAlways().run();

    assertThat(result.ids()).containsExactly("steg-dresden");
    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 2 = 1 written + 0 withheld + 1 rejected + 0 skipped {}");
    assertThat(result.summary().sheets().get(0).valuesRejected()).isZero();
  }

  @Test
  void anEndBeforeTheBeginningCostsTheRow() {
    TestResult result =
        TestImport.of(TestSheet.named("Termine", "Titel|Beginn|Ende", "Fest|02.05.2022|01.05.2022"))
            .run();

    assertThat(result.records()).isEmpty();
    assertThat(result.told())
        .containsExactly(
            "ERROR Termine!C2: The end (2022-05-01) lies before the beginning (2022-05-02). Please"
                + " mend it.");
  }

  @Test
  void aMemberIsSomebody() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Mitglieder",
                    "Verein|Vorname|Nachname|Funktion",
                    "DSM|Ada|Schönfeld|Vorsitz",
                    "DSM|||Beisitz"))
            .run();

    assertThat(result.told())
        .containsExactly(
            "ERROR Mitglieder!B3: The row names neither a person nor an organisation as the"
                + " member. Please fill one in.");
    assertThat(result.counts())
        .containsExactly(
            "Mitglieder, member: 2 = 1 written + 0 withheld + 1 rejected + 0 skipped {}");
  }

  @Test
  void aNamelessOrganisationIsNone() {
    TestResult result =
        TestImport.of(TestSheet.named("Verbände", "Name|Ort|Telefon", "|Plauen|0351 123456")).run();

    assertThat(result.told())
        .containsExactly(
            "ERROR Verbände!A2: “Name” is missing here; the row cannot be taken without it. Please"
                + " fill it in.");
  }

  @Test
  void anEndWithoutABeginningIsKept() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Termine", "Titel|Beginn|Ende", "Fest||01.05.2022", "Markt|x|02.05.2022"))
            .run();

    assertThat(result.all(Event.class))
        .extracting(event -> event.start() + " to " + event.end())
        .containsExactly("null to 2022-05-01", "null to 2022-05-02");
    assertThat(result.told(RuleCode.EVENT_WITHOUT_DATE))
        .first()
        .isEqualTo("WARNING Termine!B2: The event has no date.");
  }

  @Test
  void aFormulaErrorCostsItsValue() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "Name|Ort|Website|Schrank")
                    .row("Brücke", fault("#NV"), fault("="), fault("#REF!")))
            .run();

    assertThat(result.one(Organisation.class).additional()).isEmpty();
    assertThat(result.told(RuleCode.FORMULA_ERROR, RuleCode.FORMULA_NOT_CALCULATED))
        .containsExactly(
            "ERROR Verbände!B2: The formula gives the error #NV instead of a value. Please mend it"
                + " in the spreadsheet program.",
            "ERROR Verbände!C2: The formula was never calculated. Please open the file in a"
                + " spreadsheet program and save it again.",
            "ERROR Verbände!D2: The formula gives the error #REF! instead of a value. Please mend"
                + " it in the spreadsheet program.");
  }

  @Test
  void aFormulaErrorInThePlaceOfAnAmountOrAnIdCostsTheRow() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "ID|Name|Ort").row(fault("#NV"), "Brücke", "Plauen"),
                TestSheet.named("Förderungen", "Zuwendungsgeber|Zuwendungsempfänger|Betrag")
                    .row("Stadt Plauen", "Steg e. V.", fault("#NV")))
            .run();

    assertThat(result.records()).isEmpty();
    assertThat(result.notices(RuleCode.FORMULA_ERROR))
        .extracting(Notice::effect)
        .containsExactly(Effect.ROW, Effect.ROW);
  }

  @Test
  void anAmountThatCannotBeReadCostsTheRow() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Förderungen",
                    "Zuwendungsgeber|Zuwendungsempfänger|Betrag",
                    "Stadt Plauen|Steg e. V.|viel"))
            .run();

    assertThat(result.all(FundingRecord.class)).isEmpty();
    assertThat(result.counts())
        .containsExactly(
            "Förderungen, funding: 1 = 0 written + 0 withheld + 1 rejected + 0 skipped {}");
  }

  @Test
  void wordsForNothingAreNothing() {
    TestResult result =
        TestImport.of(
                TestSheet.named("Verbände", "Name|Ort|Telefon|Website", "Brücke|k. A.|-|folgt"))
            .run();

    assertThat(result.one(Organisation.class).address()).isNull();
    assertThat(result.told())
        .containsExactly(
            "INFO Verbände!B2: “k. A.” stands for no value; the field stays empty.",
            "INFO Verbände!D2: “folgt” stands for no value; the field stays empty.");
  }

  @Test
  void severalFaultsOfARowAreToldTogether() {
    TestResult result =
        TestImport.of(
                TestSheet.named(
                    "Mitglieder",
                    "Verein|Mitglied|Mitglied seit|Mitglied bis|Mitgliedsbeitrag",
                    "|Brücke e. V.|2020|2019|viel"))
            .run();

    assertThat(result.all(Member.class)).isEmpty();
    assertThat(result.notices())
        .extracting(notice -> notice.where() + " " + notice.code().id())
        .containsExactly(
            "Mitglieder!E2 money-invalid",
            "Mitglieder!A2 required-missing",
            "Mitglieder!D2 end-before-start");
  }

  private static CellValue fault(String text) {
    return new CellValue.Fault(text);
  }
}
