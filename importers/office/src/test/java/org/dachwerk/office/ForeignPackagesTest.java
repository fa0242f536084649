package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader.Fit;
import org.dachwerk.table.WorkbookReaders;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that are no spreadsheets, and files that only look like packages. */
final class ForeignPackagesTest {
  private static final Reading READING = new Reading(new OfficeReader());

  private static final String RELATIONSHIP =
      "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='%s'/>"
          + "</Relationships>";

  @TempDir Path folder;

  @Test
  void documentsOfOtherProgramsAreRefusedByName() throws IOException {
    assertThat(refusal(office("word/document.xml", "<w:document xmlns:w='urn:w'/>")))
        .isEqualTo(foreign("Word (.docx)"));
    assertThat(refusal(office("ppt/presentation.xml", "<p:presentation xmlns:p='urn:p'/>")))
        .isEqualTo(foreign("PowerPoint (.pptx)"));
    assertThat(refusal(office("xl/workbook.bin", "x"))).isEqualTo(foreign("Excel (.xlsb)"));
    assertThat(refusal(typed("application/vnd.oasis.opendocument.text")))
        .isEqualTo(foreign("OpenDocument (.odt)"));
    assertThat(refusal(typed("application/epub+zip"))).isEqualTo(foreign("EPUB"));
    assertThat(refusal(new ZipBuilder().with("Index/Document.iwa", "x")))
        .isEqualTo(foreign("Apple iWork (.numbers, .pages, .key)"));
    assertThat(refusal(new ZipBuilder().with("bild.png", "x"))).isEqualTo(foreign("ZIP"));
  }

  @Test
  void anOpenDocumentWithPasswordIsRefused() throws IOException {
    Path file =
        Ods.rows("")
            .manifest(
                "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
            .write(folder.resolve("a.ods"));

    assertThat(READING.refusal(file))
        .isEqualTo(
            "Die Datei a.ods ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.");
  }

  @Test
  void aWorkbookThatBreaksOffIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(Xlsx.cells("<c><v>1</v></c>").write(folder.resolve("b")));
    Path file = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, whole.length / 2));

    assertThat(READING.refusal(file))
        .isEqualTo(
            "Die Datei a.xlsx ist beschädigt (ZIP). Bitte im Tabellenprogramm öffnen und neu"
                + " speichern.");
  }

  @Test
  void theReaderIsFoundAndSureOfPackagesAndFlatFilesOnly() throws IOException {
    Path flat = Ods.cells("").writeFlat(folder.resolve("a.fods"));
    Path text = Files.writeString(folder.resolve("a.csv"), "PK;Name");

    assertThat(new OfficeReader().fit(FileHead.of(flat))).isEqualTo(Fit.SURE);
    assertThat(new OfficeReader().fit(FileHead.of(text))).isEqualTo(Fit.NO);
    try (Workbook workbook =
        WorkbookReaders.installed()
            .open(flat, "a.fods", ReadOptions.standard(), NoticeSink.none())) {
      assertThat(workbook.format()).isEqualTo("fods");
    }
  }

  private static ZipBuilder office(String part, String content) {
    return new ZipBuilder().with("_rels/.rels", RELATIONSHIP.formatted(part)).with(part, content);
  }

  private static ZipBuilder typed(String type) {
    return new ZipBuilder().with("mimetype", type).with("content.xml", "<x/>");
  }

  private String refusal(ZipBuilder zip) throws IOException {
    return READING.refusal(zip.write(folder.resolve("a.xlsx")));
  }

  private static String foreign(String format) {
    return "Die Datei a.xlsx ist keine lesbare Tabelle, sondern "
        + format
        + ". Bitte als .xlsx, .ods oder .csv speichern.";
  }
}
