package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Path;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlSource;
import org.dachwerk.office.ods.OdsWorkbook;
import org.dachwerk.office.xlsx.XlsxWorkbook;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReader;
import org.dachwerk.table.cells.Refusals;

/**
 * Reads Excel workbooks (.xlsx, .xlsm) and OpenDocument spreadsheets (.ods, .fods).
 *
 * <p>It is sure of every zip package, because what is in one stands at its end: one that is no
 * spreadsheet is refused by {@link #open}, with the name of what it is.
 */
public final class OfficeReader implements WorkbookReader {
  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  @Override
  public Fit fit(FileHead head) {
    return isZip(head) || isFlat(head) ? Fit.SURE : Fit.NO;
  }

  private static boolean isZip(FileHead head) {
    return head.startsWith('P', 'K', 3, 4)
        || head.startsWith('P', 'K', 5, 6)
        || head.startsWith('P', 'K', 7, 8);
  }

  /** A flat file begins with markup, and its first element names its namespaces. */
  private static boolean isFlat(FileHead head) {
    String text = head.latin1().replaceFirst("^\u00EF\u00BB\u00BF", "");
    return text.stripLeading().startsWith("<")
        && text.contains(":document")
        && text.contains(OPEN_DOCUMENT);
  }

  @Override
  public Workbook open(Path file, String name, ReadOptions options, NoticeSink notices)
      throws IOException {
    Refusals refusals = new Refusals(name, options.limits());
    if (isFlat(FileHead.of(file))) {
      return OdsWorkbook.open(XmlSource.file(file, refusals), refusals);
    }
    GuardedZip zip = GuardedZip.open(file, refusals);
    Workbook opened = null;
    try {
      opened = open(zip);
      return opened;
    } finally {
      if (opened == null) {
        zip.close();
      }
    }
  }

  private static Workbook open(GuardedZip zip) throws IOException {
    String type = zip.head("mimetype", PackageType.LONGEST);
    PackageType known = type == null ? PackageType.OTHER : PackageType.of(type);
    return switch (known) {
      case SPREADSHEET -> OdsWorkbook.open(zip);
      case OTHER -> openUntyped(zip);
      default -> throw zip.refusals().foreign(known.format());
    };
  }

  private static Workbook openUntyped(GuardedZip zip) throws IOException {
    String part = XlsxWorkbook.mainPart(zip);
    if (part != null) {
      if (part.endsWith(".bin")) {
        throw zip.refusals().foreign("Excel (.xlsb)");
      }
      return XlsxWorkbook.open(zip, part);
    }
    if (OdsWorkbook.looksLike(zip)) {
      return OdsWorkbook.open(zip);
    }
    throw zip.refusals().foreign(isApple(zip) ? "Apple iWork (.numbers, .pages, .key)" : "ZIP");
  }

  private static boolean isApple(GuardedZip zip) {
    return zip.has("Index/Document.iwa") || zip.has("Index.zip");
  }

  /** What the part {@code mimetype} of a package says. */
  private enum PackageType {
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument (.ods)"),
    TEXT("application/vnd.oasis.opendocument.text", "OpenDocument (.odt)"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "OpenDocument (.odp)"),
    GRAPHICS("application/vnd.oasis.opendocument.graphics", "OpenDocument (.odg)"),
    DATABASE("application/vnd.oasis.opendocument.base", "OpenDocument (.odb)"),
    FORMULA("application/vnd.oasis.opendocument.formula", "OpenDocument (.odf)"),
    OPEN_OFFICE_1("application/vnd.sun.xml.", "OpenOffice 1"),
    BOOK("application/epub+zip", "EPUB"),
    OTHER("", "ZIP");

    /** No type that is known is longer. */
    static final int LONGEST = 100;

    private final String start;
    private final String format;

    PackageType(String start, String format) {
      this.start = start;
      this.format = format;
    }

    static PackageType of(String type) {
      for (PackageType candidate : values()) {
        if (type.strip().startsWith(candidate.start)) {
          return candidate;
        }
      }
      return OTHER;
    }

    String format() {
      return format;
    }
  }
}
