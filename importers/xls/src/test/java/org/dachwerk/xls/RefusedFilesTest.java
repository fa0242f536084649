package org.dachwerk.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dachwerk.table.Limits;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusedFilesTest {
  private static final Reading READING = new Reading(new XlsReader());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"WordDocument,Word (.doc)", "PowerPoint Document,PowerPoint (.ppt)"})
  void otherDocumentsAreRefusedByTheirNames(String stream, String format) throws IOException {
    Path file = Xls.ole2(folder.resolve("a.xls"), stream, new byte[5_000]);

    assertThat(READING.refusal(file))
        .isEqualTo(
            "Die Datei a.xls ist keine lesbare Tabelle, sondern "
                + format
                + ". Bitte als .xlsx, .ods oder .csv speichern.");
  }

  @Test
  void whatNobodyKnowsIsNoTable() throws IOException {
    Path file = Xls.ole2(folder.resolve("Thumbs.db"), "Catalog", new byte[100]);

    assertThat(READING.refusal(file))
        .isEqualTo("Die Datei Thumbs.db ist keine Tabelle. Erwartet wird .csv, .xlsx oder .ods.");
  }

  @Test
  void aNewWorkbookWithAPasswordIsAnOle2FileToo() throws IOException {
    Path file = Xls.ole2(folder.resolve("a.xlsx"), "EncryptedPackage", new byte[5_000]);

    assertThat(READING.refusal(file))
        .isEqualTo(
            "Die Datei a.xlsx ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.");
  }

  @Test
  void aWorkbookWithAPasswordIsRefused() throws IOException {
    assertThat(READING.refusal(protectedBy("geheim")))
        .isEqualTo(
            "Die Datei a.xls ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.");
  }

  @Test
  void aWorkbookThatExcelOpensWithoutAskingForThePasswordIsRead() throws IOException {
    assertThat(READING.lines(protectedBy("VelvetSweatshop")))
        .hasSize(400)
        .startsWith("Eins! 1 | 1=Zeile 0 | 2=0.5", "Eins! 2 | 1=Zeile 1 | 2=1.5")
        .endsWith("Zwei! 200 | 1=Zeile 199 | 2=199.5");
  }

  private Path protectedBy(String password) throws IOException {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("Eins"));
      fill(workbook.createSheet("Zwei"));
      Biff8EncryptionKey.setCurrentUserPassword(password);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return file;
  }

  private static void fill(HSSFSheet sheet) {
    for (int row = 0; row < 200; row++) {
      sheet.createRow(row).createCell(0).setCellValue("Zeile " + row);
      sheet.getRow(row).createCell(1).setCellValue(row + 0.5);
    }
  }

  @Test
  void aWorkbookOfExcel95IsRefusedByItsName() throws IOException {
    byte[] stream = Biff.joined(Biff.bof(0x0500, Biff.GLOBALS), Biff.eof());
    Path file = Xls.ole2(folder.resolve("a.xls"), "Book", stream);

    assertThat(READING.refusal(file)).contains("sondern Excel 5.0/95 (.xls)");
  }

  @Test
  void aSheetThatIsNotWhereTheListSaysIsDamage() throws IOException {
    byte[] stream =
        Biff.joined(Biff.bof(Biff.GLOBALS), Biff.boundSheet(1 << 30, 0, 0, "Liste"), Biff.eof());
    Path file = Xls.ole2(folder.resolve("a.xls"), "Workbook", stream);

    assertThat(READING.refusal(file)).startsWith("Die Datei a.xls ist beschädigt (Workbook).");
  }

  @Test
  void aSheetThatBreaksOffIsDamage() throws IOException {
    byte[] globals = Biff.joined(Biff.bof(Biff.GLOBALS), Biff.boundSheet(0, 0, 0, "L"), Biff.eof());
    byte[] stream =
        Biff.joined(
            Biff.bof(Biff.GLOBALS),
            Biff.boundSheet(globals.length, 0, 0, "L"),
            Biff.eof(),
            Biff.bof(Biff.WORKSHEET),
            Biff.label(0, 0, "a"));
    Path file = Xls.ole2(folder.resolve("a.xls"), "Workbook", stream);

    assertThat(READING.refusal(file)).startsWith("Die Datei a.xls ist beschädigt (Workbook).");
  }

  @Test
  void theLimitsHold() throws IOException {
    Path wide = Xls.records(Biff.label(0, 9, "a")).write(folder.resolve("a.xls"));
    Path many = new Xls().sheet("a", 0).sheet("b", 0).sheet("c", 0).write(folder.resolve("b.xls"));
    Path tall = Xls.records(Biff.label(9, 0, "a")).write(folder.resolve("c.xls"));
    byte[] table = Biff.record(0x00FC, Biff.ints(1, 1), Biff.shorts(40), Biff.wide("x".repeat(40)));
    Path texts = Xls.records(Biff.shared(0, 0, 0)).globals(table).write(folder.resolve("d.xls"));

    assertThat(READING.refusal(wide, limits())).contains("Spalten in einer Zeile, erlaubt sind 5");
    assertThat(READING.refusal(many, limits())).contains("Blätter in einer Datei, erlaubt sind 2");
    assertThat(READING.refusal(tall, limits())).contains("Zeilen in einem Blatt, erlaubt sind 6");
    assertThat(READING.refusal(texts, limits()))
        .contains("Zeichen, die im Speicher gehalten werden, erlaubt sind 30");
  }

  private static Limits limits() {
    Limits standard = Limits.standard();
    return new Limits(
        5,
        6,
        2,
        standard.cellCharacters(),
        standard.rowCharacters(),
        standard.partBytes(),
        standard.totalBytes(),
        standard.ratio(),
        standard.entries(),
        standard.eventBytes(),
        standard.depth(),
        30,
        standard.repeatedCells());
  }
}
