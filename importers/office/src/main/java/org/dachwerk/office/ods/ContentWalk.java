package org.dachwerk.office.ods;

import java.io.Closeable;
import java.io.IOException;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/** Walks a document from table to table. Not safe for several threads. */
final class ContentWalk implements Closeable {
  /** How deep the elements are: document, body, spreadsheet, table. */
  private static final int DOCUMENT = 1;

  private static final int BODY = 2;
  private static final int SPREADSHEET = 3;

  private final XmlCursor xml;
  private final Refusals refusals;
  private final OdsStyles styles;
  private int tables;
  private boolean inSpreadsheet;

  ContentWalk(XmlCursor xml, Refusals refusals, OdsStyles styles) {
    this.xml = xml;
    this.refusals = refusals;
    this.styles = styles;
  }

  /**
   * A table as it begins.
   *
   * @param index its number from 0, copies of other files included
   */
  record TableTag(int index, @Nullable String name, Visibility visibility) {

    /** LibreOffice keeps what it once read from another file as hidden tables of such a name. */
    boolean isCopyOfAnotherFile() {
      return name != null && name.startsWith("'file:");
    }
  }

  /** Goes to the next table, or tells null behind the last one. */
  @Nullable TableTag nextTable() throws IOException {
    if (!inSpreadsheet) {
      walkToSpreadsheet();
      inSpreadsheet = true;
    }
    while (xml.child(SPREADSHEET)) {
      if (xml.name().equals("table")) {
        String style = xml.attribute("style-name");
        return new TableTag(tables++, xml.attribute("name"), styles.visibility(style));
      }
    }
    return null;
  }

  private void walkToSpreadsheet() throws IOException {
    String root = xml.root();
    if (!root.equals("document-content") && !root.equals("document")) {
      throw refusals.foreign("XML");
    }
    while (xml.child(DOCUMENT)) {
      switch (xml.name()) {
        case "styles", "automatic-styles" -> styles.read(xml);
        case "body" -> {
          enterBody();
          return;
        }
        default -> {}
      }
    }
    throw refusals.damaged("office:body");
  }

  private void enterBody() throws IOException {
    while (xml.child(BODY)) {
      switch (xml.name()) {
        case "spreadsheet" -> {
          return;
        }
        case "text", "presentation", "drawing", "chart", "image", "database" ->
            throw refusals.foreign("OpenDocument (" + xml.name() + ")");
        default -> {}
      }
    }
    throw refusals.damaged("office:spreadsheet");
  }

  /** How many tables were gone to. */
  int tables() {
    return tables;
  }

  /** The cursor, at the start of the table that was gone to. */
  XmlCursor xml() {
    return xml;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
