package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dachwerk.model.RecordType;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.NoticeRenderer;
import org.junit.jupiter.api.Test;

/** Sheets: which are read, which are left out, and what is said of it. */
class SheetsTest {
  private static final TestSheet CLUBS = TestSheet.named("Verbände", "Name|Ort", "Brücke|Plauen");
  private static final TestSheet CHOICES = TestSheet.named("Auswahl", "ja", "nein");

  @Test
  void aSheetWithoutATableIsSkippedWithAWarning() {
    TestResult result = TestImport.of(CLUBS, CHOICES).run();

    assertThat(result.told())
        .containsExactly(
            "WARNING Auswahl: No table is recognised in this sheet; 2 rows were skipped.");
    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}",
            "Auswahl, none: 2 = 0 written + 0 withheld + 0 rejected + 2 skipped {no-header=2}");
    assertThat(result.summary().sheets().get(1).reason()).isEqualTo("no-header");
  }

  @Test
  void anEmptySheetIsWorthNoWord() {
    TestResult result = TestImport.of(CLUBS, TestSheet.named("Tabelle2")).run();

    assertThat(result.told()).isEmpty();
    assertThat(result.summary().sheets().get(1).reason()).isEqualTo("empty");
  }

  @Test
  void aHiddenSheetWithoutATableIsOnlyMentioned() {
    TestSheet hidden = TestSheet.named("Auswahl", "ja", "nein").outOfSight();

    assertThat(TestImport.of(CLUBS, hidden).run().told())
        .containsExactly(
            "INFO Auswahl: Hidden sheet without a recognised table; 2 rows were skipped.");
  }

  @Test
  void aHiddenSheetWithATableIsReadWithAWarning() {
    TestSheet hidden = TestSheet.named("Archiv", "Name|Ort", "Steg|Dresden").outOfSight();
    TestResult result = TestImport.of(CLUBS, hidden).run();

    assertThat(result.ids()).containsExactly("bruecke-plauen", "steg-dresden");
    assertThat(result.told())
        .containsExactly(
            "WARNING Archiv: The sheet is hidden and was read all the same. To leave it out:"
                + " --sheet \"Archiv=ignore\".");
  }

  @Test
  void aSheetIsLeftOutAsAsked() {
    TestSheet archive = TestSheet.named("Archiv", "Name|Ort", "Steg|Dresden");
    TestResult result = TestImport.of(CLUBS, archive).ignore("Archiv").run();

    assertThat(result.ids()).containsExactly("bruecke-plauen");
    assertThat(result.told())
        .containsExactly("INFO Archiv: The sheet was left out as asked; 2 rows were skipped.");
    assertThat(result.counts())
        .last()
        .isEqualTo("Archiv, none: 2 = 0 written + 0 withheld + 0 rejected + 2 skipped {ignored=2}");
  }

  @Test
  void theUserKnowsBestWhatASheetHolds() {
    TestSheet sheet = TestSheet.named("Tabelle1", "Name|Ort|Datum", "Sommerfest|Plauen|01.05.2022");

    assertThat(TestImport.of(sheet).sheetIs("Tabelle1", RecordType.EVENT).run().ids())
        .containsExactly("sommerfest-2022-05-01");
    assertThat(TestImport.of(sheet).sheetIs("Tabelle1", RecordType.ORGANISATION).run().ids())
        .containsExactly("sommerfest-plauen");
  }

  @Test
  void aFileWithoutSheetsGoesByItsName() {
    TestSheet sheet = TestSheet.nameless("Name|Ort|Datum", "Sommerfest|Plauen|01.05.2022");
    TestResult result =
        TestImport.of(CLUBS).and("feste.csv", sheet).sheetIs("feste.csv", RecordType.EVENT).run();

    assertThat(result.counts())
        .last()
        .isEqualTo("feste.csv, event: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}");
  }

  @Test
  void twoSheetsOfOneKindGiveOneListInInputOrder() {
    TestResult result =
        TestImport.of(TestSheet.named("B", "Name|Ort", "Zaun|Plauen"))
            .and("zweite.xlsx", TestSheet.named("A", "Name|Ort", "Aue|Plauen"))
            .run();

    assertThat(result.ids()).containsExactly("zaun-plauen", "aue-plauen");
  }

  @Test
  void aSheetThatDoesNotExistStopsTheRun() {
    assertThat(refusal(TestImport.of(CLUBS, CHOICES).ignore("Archiv")))
        .isEqualTo(
            "liste.xlsx: There is no sheet “Archiv” in any of the files. There are: Verbände,"
                + " Auswahl.");
  }

  @Test
  void aFieldThatDoesNotExistStopsTheRun() {
    assertThat(refusal(TestImport.of(CLUBS).set("colour", "red")))
        .isEqualTo("liste.xlsx: There is no field “colour”.");
    assertThat(refusal(TestImport.of(CLUBS).set("source.file", "x")))
        .isEqualTo("liste.xlsx: There is no field “source.file”.");
  }

  @Test
  void withoutAnyTableThereIsNothingToDo() {
    assertThat(refusal(TestImport.of(CHOICES).and("leer.xlsx")))
        .isEqualTo(
            "liste.xlsx, leer.xlsx: No table is recognised in liste.xlsx, leer.xlsx. Expected is a"
                + " header row with known headers, for example name, town, e-mail.");
  }

  @Test
  void aWorkbookMayHaveNoSheetAtAll() {
    assertThat(refusal(TestImport.of()))
        .isEqualTo(
            "liste.xlsx: No table is recognised in liste.xlsx. Expected is a header row with known"
                + " headers, for example name, town, e-mail.");
    assertThat(refusal(TestImport.of().set("colour", "red")))
        .isEqualTo("liste.xlsx: There is no field “colour”.");
  }

  private static String refusal(TestImport run) {
    ImportException refused =
        assertThatExceptionOfType(ImportException.class).isThrownBy(run::tryToRun).actual();
    return new NoticeRenderer(Language.EN).renderWithPlace(refused.notice());
  }
}
