package org.dachwerk.office.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.office.cells.Attributes;
import org.dachwerk.office.cells.OfficeWorkbook;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.office.xlsx.Relationships.Relationship;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Serials;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/** Opens Excel workbooks, with macros or without, in the usual and in the strict dialect. */
public final class XlsxWorkbook {
  private static final String USUAL_PART = "xl/workbook.xml";

  private XlsxWorkbook() {}

  /** The part from which everything in an Office package hangs, or null where there is none. */
  public static @Nullable String mainPart(GuardedZip zip) throws IOException {
    String named = Relationships.of(zip, "").first("officeDocument");
    if (named != null) {
      return named;
    }
    return zip.has(USUAL_PART) ? USUAL_PART : null;
  }

  /**
   * Opens a workbook, which closes the package when it is closed.
   *
   * @param part its main part
   * @throws org.dachwerk.table.UnreadableException if the package cannot be read as a workbook
   * @throws IOException if reading fails
   */
  public static Workbook open(GuardedZip zip, String part) throws IOException {
    List<SheetTag> tags = new ArrayList<>();
    Serials serials = Serials.FROM_1900;
    try (XmlCursor xml = zip.xml(part)) {
      refuseOtherThanWorkbook(zip, xml.root());
      while (xml.child(1)) {
        if (xml.name().equals("workbookPr") && Attributes.isTrue(xml.attribute("date1904"))) {
          serials = Serials.FROM_1904;
        } else if (xml.name().equals("sheets")) {
          readTags(xml, tags, new Budget(Bound.SHEETS, zip.refusals()));
        }
      }
    }
    Relationships relationships = Relationships.of(zip, part);
    XlsxContent content =
        new XlsxContent(
            zip,
            Styles.of(zip, relationships.first("styles")),
            new SharedStrings(zip, relationships.first("sharedStrings")),
            serials);
    return workbook(content, worksheets(tags, relationships, content));
  }

  private static void refuseOtherThanWorkbook(GuardedZip zip, String root) throws IOException {
    switch (root) {
      case "workbook" -> {}
      case "document" -> throw zip.refusals().foreign("Word (.docx)");
      case "presentation" -> throw zip.refusals().foreign("PowerPoint (.pptx)");
      default -> throw zip.refusals().foreign("ZIP");
    }
  }

  /** A tab as the workbook lists it, before it is known what kind of sheet it is. */
  private record SheetTag(String name, Visibility visibility, @Nullable String id) {}

  private static void readTags(XmlCursor xml, List<SheetTag> tags, Budget budget)
      throws IOException {
    while (xml.child(2)) {
      budget.spend(1);
      String name = xml.attribute("name");
      String state = xml.attribute("state");
      boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
      tags.add(
          new SheetTag(name == null ? "" : name, Visibility.hiddenIf(hidden), xml.attribute("id")));
    }
  }

  /** Sheets of cells; those of charts, dialogs and macros have none. */
  private static List<Sheet> worksheets(
      List<SheetTag> tags, Relationships relationships, XlsxContent content) {
    List<Sheet> sheets = new ArrayList<>();
    for (SheetTag tag : tags) {
      Relationship relationship = relationships.byId(tag.id());
      if (relationship != null && relationship.kind().equals("worksheet")) {
        sheets.add(new XlsxSheet(tag.name(), tag.visibility(), relationship.part(), content));
      }
    }
    return sheets;
  }

  private static Workbook workbook(XlsxContent content, List<Sheet> sheets) {
    return new OfficeWorkbook(
        "xlsx",
        sheets,
        () -> {
          content.strings().close();
          content.zip().close();
        });
  }
}
