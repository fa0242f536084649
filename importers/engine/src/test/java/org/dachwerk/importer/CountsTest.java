package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a sheet: every row below a header is accounted for, once. */
class CountsTest {
  private static final String CLUBS = "ID|Name|Ort|E-Mail|gegründet";
  private static final List<String> ROWS =
      List.of(
          "",
          "O-1|Brücke|Plauen|post@bruecke.example|1999",
          "O-1|Brücke|Plauen|post@bruecke.example|1999",
          "O-1|Steg|Dresden||31.02.1999",
          "|Ufer|k. A.|@|",
          "||Plauen||1999",
          "Sachsen",
          "|-|-|-|-",
          "Summe||||3",
          "* ohne Gewähr",
          "Quelle:|eigene Erhebung",
          "a|b|c|d|e|f|g",
          CLUBS,
          "Titel|Datum|Uhrzeit|Veranstalter",
          "Fest|01.05.2022|18 Uhr|Brücke",
          "Fest|02.05.2022 – 01.05.2022|x|Niemand",
          "Verein|Vorname|Nachname|Funktion|Mitglied seit",
          "Brücke|Ada|Schönfeld|Vorsitz|2020",
          "Zuwendungsgeber|Zuwendungsempfänger|Betrag|Zweck",
          "Stadt Plauen|Brücke e. V.|500 €|Fest",
          "Stadt Plauen|Brücke e. V.|viel|Fest");

  @ParameterizedTest
  @EnumSource(ImportOptions.Rejection.class)
  void theCountsAddUpInAnyOrderOfRows(ImportOptions.Rejection rejection) {
    Random random = new Random(17032021);
    for (int run = 0; run < 200; run++) {
      TestSheet sheet = TestSheet.named("Blatt " + run, "Titelzeile", CLUBS);
      for (int i = 0; i < 30; i++) {
        sheet.rows(ROWS.get(random.nextInt(ROWS.size())));
      }
      TestResult result = TestImport.of(sheet).with(builder -> builder.rejection(rejection)).run();

      assertThat(rowsRead(result) + laterHeaders(result)).isEqualTo(sheet.rows().size() - 2);
      assertThat(written(result)).isEqualTo(result.records().size());
    }
  }

  @Test
  void aTableOfAnotherKindFarDownIsNotLost() {
    TestSheet sheet = TestSheet.named("Verbände", "Name|Ort");
    for (int i = 0; i < 20_000; i++) {
      sheet.rows("Verein " + i + "|Plauen");
    }
    sheet.rows("Titel|Datum|Uhrzeit", "Fest|01.05.2022|18 Uhr");
    TestResult result = TestImport.of(sheet).run();

    assertThat(result.counts())
        .containsExactly(
            "Verbände, organisation: 20002 = 20002 written + 0 withheld + 0 rejected + 0 skipped"
                + " {}");
  }

  @Test
  void aSecondTableOfTheSameKindMayBeginAnywhere() {
    TestSheet sheet = TestSheet.named("Verbände", "Name|Ort");
    for (int i = 0; i < 20_000; i++) {
      sheet.rows("Verein " + i + "|Plauen");
    }
    sheet.rows("Name|Ort|Website", "Brücke|Dresden|https://bruecke.example");
    TestResult result = TestImport.of(sheet).run();

    assertThat(result.counts())
        .last()
        .isEqualTo(
            "Verbände 2, organisation: 1 = 1 written + 0 withheld + 0 rejected + 0 skipped {}");
    assertThat(result.ids()).last().isEqualTo("bruecke-dresden");
  }

  @Test
  void recordsComeTypeByType() {
    TestResult result =
        TestImport.of(
                TestSheet.named("D", "Zuwendungsgeber|Zuwendungsempfänger|Betrag", "A|B e. V.|5 €"),
                TestSheet.named("C", "Titel|Datum|Uhrzeit", "Fest|01.05.2022|18 Uhr"),
                TestSheet.named("B", "Verein|Vorname|Nachname|Funktion", "C|Ada|Nord|Vorsitz"),
                TestSheet.named("A", "Name|Ort|Rechtsform", "D|Plauen|e. V."))
            .run();

    assertThat(result.records()).extracting(RecordType::of).containsExactly(RecordType.values());
  }

  private static long rowsRead(TestResult result) {
    return result.summary().sheets().stream().mapToLong(SheetSummary::rowsRead).sum();
  }

  private static long written(TestResult result) {
    return result.summary().sheets().stream().mapToLong(SheetSummary::recordsWritten).sum();
  }

  /** Headers below the first one begin a table and are no row of any. */
  private static long laterHeaders(TestResult result) {
    return result.summary().sheets().size() - 1L;
  }
}
