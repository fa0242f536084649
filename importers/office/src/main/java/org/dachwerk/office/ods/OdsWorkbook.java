package org.dachwerk.office.ods;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.office.cells.OfficeWorkbook;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.office.guard.XmlSource;
import org.dachwerk.office.ods.ContentWalk.TableTag;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/** Opens OpenDocument spreadsheets, as packages and as flat files. */
public final class OdsWorkbook {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OdsWorkbook() {}

  /** Whether a package without a type of its own can be an OpenDocument one. */
  public static boolean looksLike(GuardedZip zip) {
    return zip.has(CONTENT) && zip.has(MANIFEST);
  }

  /**
   * Opens a package, which is closed with the workbook.
   *
   * @throws org.dachwerk.table.UnreadableException if it is protected, or no spreadsheet
   * @throws IOException if reading fails
   */
  public static Workbook open(GuardedZip zip) throws IOException {
    refuseEncrypted(zip);
    OdsContent content = new OdsContent(() -> zip.xml(CONTENT), zip.refusals());
    readNamedStyles(zip, content.styles());
    return open("ods", content, zip);
  }

  /**
   * Opens a flat file.
   *
   * @throws org.dachwerk.table.UnreadableException if it is damaged, or no spreadsheet
   * @throws IOException if reading fails
   */
  public static Workbook open(XmlSource flat, Refusals refusals) throws IOException {
    return open("fods", new OdsContent(flat, refusals), () -> {});
  }

  private static void refuseEncrypted(GuardedZip zip) throws IOException {
    if (!zip.has(MANIFEST)) {
      return;
    }
    try (XmlCursor xml = zip.xml(MANIFEST)) {
      xml.root();
      while (xml.child(1)) {
        while (xml.child(2)) {
          if (xml.name().equals("encryption-data")) {
            throw zip.refusals().encrypted();
          }
        }
      }
    }
  }

  /** Programs keep formats of numbers there even where only one cell uses them. */
  private static void readNamedStyles(GuardedZip zip, OdsStyles styles) throws IOException {
    if (!zip.has(STYLES)) {
      return;
    }
    try (XmlCursor xml = zip.xml(STYLES)) {
      xml.root();
      while (xml.child(1)) {
        if (xml.name().equals("styles")) {
          styles.read(xml);
        }
      }
    }
  }

  private static Workbook open(String format, OdsContent content, Closeable packaging)
      throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    Budget budget = new Budget(Bound.SHEETS, content.refusals());
    try (ContentWalk walk = content.walk()) {
      for (TableTag tag = walk.nextTable(); tag != null; tag = walk.nextTable()) {
        if (!tag.isCopyOfAnotherFile()) {
          sheets.add(new OdsSheet(tag, content));
        }
        budget.spend(1);
      }
    }
    return new OfficeWorkbook(
        format,
        sheets,
        () -> {
          content.close();
          packaging.close();
        });
  }
}
