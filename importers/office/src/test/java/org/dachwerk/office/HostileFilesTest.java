package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dachwerk.notice.Language;
import org.dachwerk.table.LimitLabel;
import org.dachwerk.table.Limits;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file ends in one sentence, at little cost. */
final class HostileFilesTest {
  private static final Reading READING = new Reading(new OfficeReader());

  @TempDir Path folder;

  @Test
  void boundsHaveTheNamesOfTheLimitsThatUsersReadButForTheOneOfTextFiles() {
    assertThat(Bound.values())
        .extracting(Bound::component)
        .containsExactlyInAnyOrder(
            Arrays.stream(Limits.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.equals("rowCharacters"))
                .toArray(String[]::new));
  }

  @Test
  void twoCellsOfWhichOneIsFarAwayCostTwoCells() throws IOException {
    Path file =
        written(
            Xlsx.rows(
                "<row r='1'><c r='A1'><v>1</v></c></row>"
                    + "<row r='1000000'><c r='XFD1000000'><v>2</v></c></row>"));

    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=1", "Liste! 1000000 | 16384=2");
  }

  @Test
  void aFarCellInAnOpenDocumentIsReachedAcrossRunsOfBlanks() throws IOException {
    Path file =
        Ods.rows(
                "<table:table-row><table:table-cell office:value-type='float' office:value='1'/>"
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated='999998'><table:table-cell"
                    + " table:number-columns-repeated='16384'/></table:table-row>"
                    + "<table:table-row><table:table-cell table:number-columns-repeated='16383'/>"
                    + "<table:table-cell office:value-type='float' office:value='2'/>"
                    + "</table:table-row>")
            .write(folder.resolve("a.ods"));

    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=1", "Liste! 1000000 | 16384=2");
  }

  @Test
  void aColumnOrRowBeyondAllSheetsIsRefused() throws IOException {
    assertThat(refusal(Xlsx.cells("<c r='FXSHRXW1'><v>1</v></c>")))
        .isEqualTo(limit("columns", 16_384));
    assertThat(refusal(Xlsx.rows("<row r='99999999999'><c><v>1</v></c></row>")))
        .isEqualTo(limit("rows", 1_048_576));
  }

  @Test
  void aRepeatedCellBeyondAllSheetsIsRefused() throws IOException {
    String filled = "<table:table-cell office:value-type='float' office:value='1'";

    assertThat(
            refusal(
                Ods.rows(
                    "<table:table-row table:number-rows-repeated='1048576'>"
                        + filled
                        + " table:number-columns-repeated='16384'/></table:table-row>")))
        .isEqualTo(limit("repeatedCells", 50_000_000));
    assertThat(refusal(Ods.cells(filled + " table:number-columns-repeated='2000000000'/>")))
        .isEqualTo(limit("columns", 16_384));
    assertThat(
            refusal(
                Ods.rows(
                    "<table:table-row table:number-rows-repeated='99999999999'>"
                        + filled
                        + "/></table:table-row>")))
        .isEqualTo(limit("rows", 1_048_576));
  }

  @Test
  void spacesWithoutEndAreRefused() throws IOException {
    assertThat(
            refusal(
                Ods.cells(
                    "<table:table-cell office:value-type='string'><text:p>"
                        + "<text:s text:c='2000000000'/></text:p></table:table-cell>")))
        .isEqualTo(limit("cellCharacters", 1 << 20));
  }

  @Test
  void aCellOfTenMegabytesIsRefused() throws IOException {
    String text = "Donaudampfschiff".repeat(10 << 16);

    assertThat(refusal(Xlsx.cells("<c t='inlineStr'><is><t>" + text + "</t></is></c>")))
        .isEqualTo(limit("eventBytes", 1 << 20));
  }

  @Test
  void aCellOfManyPiecesIsRefusedAllTheSame() throws IOException {
    String runs = "<r><t>Donaudampfschiff</t></r>".repeat((1 << 16) + 1);

    assertThat(refusal(Xlsx.cells("<c t='inlineStr'><is>" + runs + "</is></c>")))
        .isEqualTo(limit("cellCharacters", 1 << 20));
  }

  @Test
  void elementsWithinElementsWithoutEndAreRefused() throws IOException {
    assertThat(refusal(Xlsx.cells("<c>" + "<x>".repeat(1_000)))).isEqualTo(limit("depth", 256));
  }

  @Test
  void aPackageOfBlanksIsRefused() throws IOException {
    assertThat(READING.refusal(bomb(" "))).isEqualTo(limit("eventBytes", 1 << 20));
  }

  @Test
  void aPackageOfElementsIsRefused() throws IOException {
    assertThat(READING.refusal(bomb("<row/>"), limits(1_000, 2, 100)))
        .isEqualTo(limit("ratio", 100));
  }

  /** 64 MiB of the same. */
  private Path bomb(String content) throws IOException {
    Path file = folder.resolve("a.xlsx");
    byte[] part = content.repeat((1 << 20) / content.length()).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook>".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 64; i++) {
        zip.write(part);
      }
    }
    return file;
  }

  @Test
  void theSharedTextsOfAWorkbookHaveABudget() throws IOException {
    Path file =
        written(
            Xlsx.cells("<c t='s'><v>99</v></c>")
                .strings("<si><t>Donaudampfschiff</t></si>".repeat(100)));

    assertThat(READING.refusal(file, limits(1_000, 100, 1_000)))
        .isEqualTo(limit("sharedCharacters", 1_000));
  }

  @Test
  void sheetsHaveALimit() throws IOException {
    Xlsx workbook = new Xlsx();
    for (int i = 0; i < 3; i++) {
      workbook.sheet("Blatt" + i, "", "<sheetData/>");
    }

    assertThat(READING.refusal(written(workbook), limits(1_000, 2, 1_000)))
        .isEqualTo(limit("sheets", 2));
  }

  @Test
  void documentTypesAndTheirEntitiesAreRefused() throws IOException {
    Path type =
        Xlsx.cells("")
            .with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><worksheet/>")
            .write(folder.resolve("a.xlsx"));
    Path entity = Xlsx.cells("<c><v>&e;</v></c>").write(folder.resolve("b.xlsx"));

    assertThat(READING.refusal(type))
        .isEqualTo(
            "Die Datei a.xlsx ist beschädigt (xl/worksheets/sheet1.xml: DTD). Bitte im"
                + " Tabellenprogramm öffnen und neu speichern.");
    assertThat(READING.refusal(entity))
        .startsWith("Die Datei b.xlsx ist beschädigt (xl/worksheets/sheet1.xml");
  }

  private static Limits limits(int sharedCharacters, int sheets, int ratio) {
    Limits usual = Limits.standard();
    return new Limits(
        usual.columns(),
        usual.rows(),
        sheets,
        usual.cellCharacters(),
        usual.rowCharacters(),
        usual.partBytes(),
        usual.totalBytes(),
        ratio,
        usual.entries(),
        usual.eventBytes(),
        usual.depth(),
        sharedCharacters,
        usual.repeatedCells());
  }

  private Path written(Xlsx workbook) throws IOException {
    return workbook.write(folder.resolve("a.xlsx"));
  }

  private String refusal(Xlsx workbook) throws IOException {
    return READING.refusal(written(workbook));
  }

  private String refusal(Ods workbook) throws IOException {
    return READING.refusal(workbook.write(folder.resolve("a.xlsx")));
  }

  private static String limit(String name, int bound) {
    return "Die Datei a.xlsx überschreitet eine Grenze, die vor schädlichen Dateien schützt: "
        + new LimitLabel(name).in(Language.DE)
        + ", erlaubt sind "
        + bound
        + ".";
  }
}
