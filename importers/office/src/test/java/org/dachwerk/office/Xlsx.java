package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes Excel workbooks whose XML a test spells out. */
final class Xlsx {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<String> tags = new ArrayList<>();
  private final List<String> relationships = new ArrayList<>();
  private final ZipBuilder zip = new ZipBuilder();
  private String properties = "";

  Xlsx() {
    zip.with(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    zip.with(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"
                .formatted(RELATIONSHIPS)
            + "</Relationships>");
  }

  /** A workbook with one sheet of these rows: the content of {@code sheetData}. */
  static Xlsx rows(String rows) {
    return new Xlsx().sheet("Liste", "", "<sheetData>" + rows + "</sheetData>");
  }

  /** A workbook with one row: its cells. */
  static Xlsx cells(String cells) {
    return rows("<row r='1'>" + cells + "</row>");
  }

  Xlsx sheet(String name, String attributes, String content) {
    int number = tags.size() + 1;
    related("worksheet", "worksheets/sheet" + number + ".xml", "s" + number);
    tags.add(
        "<sheet name='%s' %s sheetId='%d' r:id='s%d'/>"
            .formatted(name, attributes, number, number));
    return with(
        "xl/worksheets/sheet" + number + ".xml",
        "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
  }

  Xlsx otherSheet(String name, String kind) {
    int number = tags.size() + 1;
    related(kind, "other/" + number + ".xml", "s" + number);
    tags.add("<sheet name='%s' sheetId='%d' r:id='s%d'/>".formatted(name, number, number));
    return this;
  }

  Xlsx strings(String items) {
    related("sharedStrings", "sharedStrings.xml", "strings");
    return with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  /** Styles with these custom formats from number 164, one cell format each, in this order. */
  Xlsx formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
      formats.append("<numFmt numFmtId='%d' formatCode=\"%s\"/>".formatted(164 + i, code));
      cells.append("<xf numFmtId='%d'/>".formatted(164 + i));
    }
    return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>");
  }

  Xlsx styles(String content) {
    related("styles", "styles.xml", "styles");
    return with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>");
  }

  Xlsx properties(String element) {
    properties = element;
    return this;
  }

  Xlsx with(String part, String content) {
    zip.with(part, content);
    return this;
  }

  private void related(String kind, String target, String id) {
    relationships.add(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
            .formatted(id, RELATIONSHIPS, kind, target));
  }

  Path write(Path target) throws IOException {
    zip.with(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONSHIPS, properties, String.join("", tags)));
    zip.with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>" + String.join("", relationships) + "</Relationships>");
    return zip.write(target);
  }
}
