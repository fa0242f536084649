package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes OpenDocument spreadsheets whose XML a test spells out. */
final class Ods {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACES =
      """
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"\
       xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"\
       xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"\
      """;

  private final String styles;
  private final String tables;
  private String manifest = "<manifest/>";
  private String namedStyles = "";

  private Ods(String styles, String tables) {
    this.styles = styles;
    this.tables = tables;
  }

  /** A spreadsheet with these automatic styles and tables. */
  static Ods tables(String styles, String tables) {
    return new Ods(styles, tables);
  }

  /** A spreadsheet with one table of these rows. */
  static Ods rows(String rows) {
    return new Ods("", "<table:table table:name='Liste'>" + rows + "</table:table>");
  }

  /** A spreadsheet with one row. */
  static Ods cells(String cells) {
    return rows("<table:table-row>" + cells + "</table:table-row>");
  }

  Ods manifest(String content) {
    manifest = content;
    return this;
  }

  /** What stands in the package's part for styles. */
  Ods namedStyles(String content) {
    namedStyles = content;
    return this;
  }

  Path write(Path target) throws IOException {
    return new ZipBuilder()
        .with("mimetype", TYPE)
        .with("META-INF/manifest.xml", manifest)
        .with("styles.xml", "<office:s" + NAMESPACES + ">" + namedStyles + "</office:s>")
        .with("content.xml", document("document-content", ""))
        .write(target);
  }

  Path writeFlat(Path target) throws IOException {
    return Files.writeString(target, document("document", " office:mimetype='" + TYPE + "'"));
  }

  private String document(String root, String attributes) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:%1$s%2$s%3$s>
          <office:automatic-styles>%4$s</office:automatic-styles>
          <office:body>
            <office:spreadsheet>%5$s</office:spreadsheet>
          </office:body>
        </office:%1$s>
        """
        .formatted(root, NAMESPACES, attributes, styles, tables);
  }
}
