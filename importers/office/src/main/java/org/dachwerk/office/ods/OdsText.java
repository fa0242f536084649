package org.dachwerk.office.ods;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.dachwerk.office.cells.Attributes;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/**
 * Reads the text of one cell after another: its paragraphs, without annotations and drawings.
 *
 * <p>Spaces are kept as they stand: OpenDocument asks for a run of them to be one (1.3 part 3,
 * 6.1.2), but LibreOffice writes and reads them as they are in cells of several looks. Line breaks
 * and tabs in the XML are not text but its indentation, and count as OpenDocument says: with the
 * spaces around them they are one space, or none at the ends of a paragraph.
 */
final class OdsText {
  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

  private final XmlCursor xml;
  private final Refusals refusals;
  private final StringBuilder text = new StringBuilder();
  private int paragraphs;
  private int paragraphStart;
  private int spaces;
  private boolean indented;

  OdsText(XmlCursor xml, Refusals refusals) {
    this.xml = xml;
    this.refusals = refusals;
  }

  /** Reads the text of the cell that begins here, paragraphs joined by line breaks. */
  String read() throws IOException {
    text.setLength(0);
    int inside = xml.depth();
    paragraphs = 0;
    while (xml.child(inside)) {
      if (xml.name().equals("p")) {
        if (paragraphs++ > 0) {
          text.append('\n');
        }
        readParagraph();
      }
    }
    return text.toString();
  }

  /** How many paragraphs the text had, empty ones included. */
  int paragraphs() {
    return paragraphs;
  }

  private void readParagraph() throws IOException {
    int inside = xml.depth();
    paragraphStart = text.length();
    while (xml.depth() >= inside) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> append(xml.characters());
        case XMLStreamConstants.START_ELEMENT -> readElement();
        default -> {}
      }
      checkLength(spaces);
    }
    if (!indented) {
      text.append(" ".repeat(spaces));
    }
    spaces = 0;
    indented = false;
  }

  /** Spans, links and fields only wrap their text, which comes next. */
  private void readElement() throws IOException {
    switch (xml.name()) {
      case "s" -> appendSpaces();
      case "tab" -> appendExactly('\t');
      case "line-break" -> appendExactly('\n');
      case "annotation", "note", "ruby-text" -> xml.skip();
      default -> {
        if (xml.namespace().equals(DRAWING)) {
          xml.skip();
        }
      }
    }
  }

  private void appendSpaces() throws IOException {
    String count = xml.attribute("c");
    int more = count == null ? 1 : Attributes.number(count, Integer.MAX_VALUE);
    checkLength(more);
    appendGap();
    text.append(" ".repeat(more));
  }

  private void appendExactly(char c) {
    appendGap();
    text.append(c);
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case ' ' -> spaces++;
        case '\n', '\t', '\r' -> indented = true;
        default -> {
          if (spaces > 0 || indented) {
            appendGap();
          }
          text.append(c);
        }
      }
    }
  }

  /** Appends the white space that was passed. */
  private void appendGap() {
    if (!indented) {
      text.append(" ".repeat(spaces));
    } else if (text.length() > paragraphStart) {
      text.append(' ');
    }
    spaces = 0;
    indented = false;
  }

  private void checkLength(long more) throws IOException {
    if (text.length() + more > refusals.limits().cellCharacters()) {
      throw refusals.beyond(Bound.CELL_CHARACTERS);
    }
  }
}
