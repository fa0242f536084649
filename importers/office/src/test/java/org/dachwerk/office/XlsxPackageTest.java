package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxPackageTest {
  private static final Reading READING = new Reading(new OfficeReader());

  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  @TempDir Path folder;

  @Test
  void theStrictDialectIsReadLikeTheUsualOne() throws IOException {
    Path file =
        packaged("/officeDocument' Target='xl/workbook.xml'", "xl/workbook.xml", "", STRICT)
            .with("xl/_rels/workbook.xml.rels", relationships("/worksheet' Target='s.xml'", STRICT))
            .with("xl/s.xml", sheet(""))
            .write(folder.resolve("a.xlsx"));

    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=7");
  }

  @Test
  void namesOfPartsMayBeAbsoluteLeadUpwardsOrDifferInCase() throws IOException {
    Path file =
        packaged("/officeDocument' Target='/XL/Workbook.xml'", "xl/workbook.xml", "", STRICT)
            .with(
                "xl/_rels/workbook.xml.rels",
                relationships("/worksheet' Target='../Daten/./Sheet.XML'", STRICT))
            .with("daten/sheet.xml", sheet(""))
            .write(folder.resolve("a.xlsx"));

    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=7");
  }

  @Test
  void elementsMayHaveAnyPrefix() throws IOException {
    Path file =
        packaged("/officeDocument' Target='xl/workbook.xml'", "xl/workbook.xml", "x:", STRICT)
            .with("xl/_rels/workbook.xml.rels", relationships("/worksheet' Target='s.xml'", STRICT))
            .with("xl/s.xml", sheet("y:"))
            .write(folder.resolve("a.xlsx"));

    assertThat(READING.lines(file)).containsExactly("Liste! 1 | 1=7");
  }

  private static ZipBuilder packaged(String root, String part, String prefix, String type) {
    String names = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
    return new ZipBuilder()
        .with("_rels/.rels", relationships(root, type))
        .with(
            part,
            "<%1$sworkbook %2$s='urn:x' xmlns:rel='%3$s'><%1$ssheets>"
                    .formatted(prefix, names, type)
                + "<%1$ssheet name='Liste' rel:id='r1'/></%1$ssheets></%1$sworkbook>"
                    .formatted(prefix));
  }

  private static String relationships(String one, String type) {
    return "<Relationships><Relationship Id='r1' Type='" + type + one + "/></Relationships>";
  }

  private static String sheet(String prefix) {
    String names = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
    return "<%1$sworksheet %2$s='urn:x'><%1$ssheetData><%1$srow><%1$sc><%1$sv>7</%1$sv></%1$sc>"
            .formatted(prefix, names)
        + "</%1$srow></%1$ssheetData></%1$sworksheet>".formatted(prefix);
  }
}
