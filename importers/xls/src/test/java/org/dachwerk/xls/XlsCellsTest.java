package org.dachwerk.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Bool;
import org.dachwerk.table.CellValue.Fault;
import org.dachwerk.table.CellValue.Numeric;
import org.dachwerk.table.CellValue.Text;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsCellsTest {
  private static final Reading READING = new Reading(new XlsReader());

  @TempDir Path folder;

  @Test
  void aTextIsSharedOrStandsInItsCell() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFRow row = workbook.createSheet("Liste").createRow(0);
      HSSFFont bold = workbook.createFont();
      HSSFRichTextString rich = new HSSFRichTextString("fett und mager");
      rich.applyFont(0, 4, bold);
      row.createCell(0).setCellValue("Łódź");
      row.createCell(1).setCellValue(rich);
      row.createCell(2).setCellValue("_x000D_");
      row.createCell(3).setCellValue("a\r\nb\rc");

      assertThat(values(workbook))
          .containsExactly(
              new Text("Łódź"),
              new Text("fett und mager"),
              new Text("_x000D_"),
              new Text("a\nb\nc"));
    }
    assertThat(values(Xls.records(Biff.label(0, 0, "alt")))).containsExactly(new Text("alt"));
  }

  @Test
  void aSharedTextMayGoOnInFurtherRecordsWithNarrowerCharacters() throws IOException {
    String start = "ü".repeat(4_000);
    String end = "x".repeat(4_000);
    byte[] table = Biff.record(0x00FC, Biff.ints(2, 2), Biff.shorts(8_000), Biff.wide(start));
    byte[] more = Biff.record(0x003C, Biff.bytes(0), narrow(end), Biff.shorts(1), Biff.wide("z"));

    assertThat(values(Xls.records(Biff.shared(0, 0, 1), Biff.shared(0, 1, 0)).globals(table, more)))
        .containsExactly(new Text("z"), new Text(start + end));
  }

  @Test
  void aSharedTextThatIsNotInTheTableSpoilsItsCellAlone() throws IOException {
    byte[] table = Biff.record(0x00FC, Biff.ints(9, 9), Biff.shorts(2), Biff.wide("da"));

    assertThat(
            values(
                Xls.records(Biff.shared(0, 0, 9), Biff.shared(0, 1, 0), Biff.shared(0, 2, -1))
                    .globals(table)))
        .containsExactly(new Fault("9"), new Text("da"), new Fault("4294967295"));
  }

  @Test
  void truthValuesAndErrorsAreWhatTheyAre() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFRow row = workbook.createSheet("Liste").createRow(0);
      row.createCell(0).setCellValue(true);
      row.createCell(1).setCellValue(false);
      row.createCell(2).setCellErrorValue(FormulaError.DIV0);
      row.createCell(3).setCellErrorValue(FormulaError.NA);
      row.createCell(4).setCellErrorValue(FormulaError.NAME);

      assertThat(values(workbook))
          .containsExactly(
              new Bool(true),
              new Bool(false),
              new Fault("#DIV/0!"),
              new Fault("#N/A"),
              new Fault("#NAME?"));
    }
  }

  @Test
  void aFormulaCountsByItsStoredResult() throws IOException {
    Xls workbook =
        Xls.records(
            Biff.formula(0, 0, 0, 0),
            Biff.formulaText("ab"),
            Biff.formula(0, 1, 1, 1),
            Biff.formula(0, 2, 2, 0x17),
            Biff.formula(0, 3, 3, 0),
            Biff.number(0, 4, 0, 7));

    assertThat(values(workbook))
        .containsExactly(new Text("ab"), new Bool(true), new Fault("#REF!"), plain("7"));
  }

  @Test
  void aFormulaThatWasLeftToTheNextProgramIsAFault() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFRow row = workbook.createSheet("Liste").createRow(0);
      row.createCell(0).setCellFormula("1+1");
      row.createCell(1).setCellFormula("1+1");
      row.getCell(1).setCellValue(2);

      assertThat(values(workbook)).containsExactly(new Fault("="), plain("2"));
    }
  }

  @Test
  void numbersArePackedInSeveralWays() throws IOException {
    Xls workbook =
        Xls.records(
            Biff.hundredths(0, 0, 100, 150, -3),
            Biff.record(0x027E, Biff.shorts(0, 3, 0), Biff.ints(42 << 2 | 2)),
            Biff.number(0, 4, 0, 0.1 + 0.2),
            Biff.number(0, 5, 0, (double) 123456789012345678L),
            Biff.number(0, 6, 0, -0.0),
            Biff.number(0, 7, 0, Double.NaN));

    assertThat(values(workbook))
        .containsExactly(
            plain("1"),
            plain("1.5"),
            plain("-0.03"),
            plain("42"),
            plain("0.3"),
            plain("123456789012346000"),
            plain("0"),
            new Fault("NaN"));
  }

  @Test
  void packedNumbersAreAsManyAsTheirRecordIsLongWhateverItSays() throws IOException {
    byte[] claims90 =
        Biff.record(
            0x00BD, Biff.shorts(0, 0), Biff.shorts(0), Biff.ints(42 << 2 | 2), Biff.shorts(90));

    assertThat(values(Xls.records(claims90))).containsExactly(plain("42"));
  }

  @Test
  void blankCellsGiveNothing() throws IOException {
    byte[] blank = Biff.record(0x0201, Biff.shorts(0, 0, 0));

    assertThat(values(Xls.records(blank, Biff.label(0, 1, "  \n "), Biff.label(0, 2, ""))))
        .isEmpty();
  }

  @Test
  void cellsOfAChartWithinTheSheetAreNotItsOwn() throws IOException {
    Xls workbook =
        Xls.records(
            Biff.label(0, 0, "Blatt"),
            Biff.bof(Biff.CHART),
            Biff.label(0, 1, "Diagramm"),
            Biff.eof(),
            Biff.label(0, 2, "Blatt"));

    assertThat(values(workbook)).containsExactly(new Text("Blatt"), new Text("Blatt"));
  }

  @Test
  void aTextLongerThanASpreadsheetCellIsReadWholeWithAWord() throws IOException {
    byte[] start =
        Biff.record(0x0204, Biff.shorts(0, 2, 0, 40_000), Biff.bytes(0), narrow("x".repeat(8_000)));
    byte[] more = Biff.record(0x003C, Biff.bytes(0), narrow("x".repeat(8_000)));
    Path file =
        Xls.records(start, more, more, more, more, Biff.label(1, 0, "danach"))
            .write(folder.resolve("lang.xls"));

    assertThat(READING.notices(file))
        .containsExactly(
            "Liste!C1: The cell has 40000 characters, more than the 32767 that spreadsheet"
                + " programs hold. It was read whole.");
  }

  private static byte[] narrow(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static CellValue plain(String number) {
    return new Numeric(new BigDecimal(number), NumberFormat.PLAIN);
  }

  private List<CellValue> values(Xls workbook) throws IOException {
    return READING.values(workbook.write(folder.resolve("a.xls")));
  }

  private List<CellValue> values(HSSFWorkbook workbook) throws IOException {
    Path file = folder.resolve("b.xls");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return READING.values(file);
  }
}
