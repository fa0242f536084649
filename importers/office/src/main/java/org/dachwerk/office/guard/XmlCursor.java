package org.dachwerk.office.guard;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML document from start to end, within the limits of its file.
 *
 * <p>Elements and attributes go by their local names, because writers choose prefixes as they like.
 * No document type is taken and no entity is fetched. Whatever is wrong with the document comes as
 * an {@link org.dachwerk.table.UnreadableException}. The caller closes it. Not safe for several
 * threads.
 */
public final class XmlCursor implements Closeable {
  private final GuardedStream in;
  private final String part;
  private final Refusals refusals;
  private final XMLStreamReader reader;
  private int depth;
  private int event = XMLStreamConstants.START_DOCUMENT;

  private XmlCursor(GuardedStream in, String part, Refusals refusals) throws IOException {
    this.in = in;
    this.part = part;
    this.refusals = refusals;
    this.reader = reader();
  }

  static XmlCursor over(GuardedStream in, String part, Refusals refusals) throws IOException {
    boolean opened = false;
    try {
      XmlCursor cursor = new XmlCursor(in, part, refusals);
      opened = true;
      return cursor;
    } finally {
      if (!opened) {
        in.close();
      }
    }
  }

  private XMLStreamReader reader() throws IOException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return guarded(() -> factory.createXMLStreamReader(in));
  }

  /**
   * Goes to the next event and tells it: {@link XMLStreamConstants#START_ELEMENT}, {@link
   * XMLStreamConstants#END_ELEMENT}, {@link XMLStreamConstants#CHARACTERS} or {@link
   * XMLStreamConstants#END_DOCUMENT}, where it stays.
   */
  public int next() throws IOException {
    while (event != XMLStreamConstants.END_DOCUMENT) {
      in.event();
      event = guarded(reader::next);
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          descend();
          return event;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return event;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw refusals.damaged(part + ": DTD");
        default -> {}
      }
    }
    return event;
  }

  private void descend() throws IOException {
    depth++;
    if (depth > refusals.limits().depth()) {
      throw refusals.beyond(Bound.DEPTH);
    }
  }

  /** Goes to the root element and tells its name. */
  public String root() throws IOException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw refusals.damaged(part);
      }
    }
    return name();
  }

  /**
   * Goes to the next child element, passing over whatever deeper elements were not read.
   *
   * @param parent the {@link #depth} of the parent
   * @return false at the parent's end
   */
  public boolean child(int parent) throws IOException {
    while (true) {
      int found = next();
      if (found == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (depth < parent || found == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Goes to the end of the element that has just begun. */
  public void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** How many elements are open; the root's is 1. */
  public int depth() {
    return depth;
  }

  /** The local name of the element that begins or ends here. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that begins or ends here; empty where it has none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The value of an attribute of the element that begins here, by its local name. */
  public @Nullable String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** How many attributes the element that begins here has. */
  public int attributes() {
    return reader.getAttributeCount();
  }

  /** The local name of an attribute, counted from 0. */
  public String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /** The namespace of an attribute, counted from 0; empty where it has none. */
  public String attributeNamespace(int index) {
    String namespace = reader.getAttributeNamespace(index);
    return namespace == null ? "" : namespace;
  }

  /** The value of an attribute, counted from 0. */
  public String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** The characters of this event. */
  public String characters() throws IOException {
    return guarded(reader::getText);
  }

  /**
   * The text right in the element that begins here; the cursor is then at its end.
   *
   * @throws org.dachwerk.table.UnreadableException if it is longer than a cell may be
   */
  public String text() throws IOException {
    int inside = depth;
    String first = "";
    @Nullable StringBuilder all = null;
    while (depth >= inside) {
      if (next() != XMLStreamConstants.CHARACTERS || depth != inside) {
        continue;
      }
      String piece = characters();
      if (first.isEmpty()) {
        first = piece;
      } else {
        all = all == null ? new StringBuilder(first) : all;
        all.append(piece);
      }
      checkLength(all == null ? first.length() : all.length());
    }
    return all == null ? first : all.toString();
  }

  private void checkLength(int length) throws IOException {
    if (length > refusals.limits().cellCharacters()) {
      throw refusals.beyond(Bound.CELL_CHARACTERS);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private interface Step<T> {
    T take() throws XMLStreamException;
  }

  /** The one place where the XML library's failures become ours. */
  private <T> T guarded(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    } catch (RuntimeException e) {
      // Aalto parses lazily and wraps what it meets then; its scanner also runs over its own
      // arrays in some malformed documents. Nothing of ours runs inside a step.
      throw unreadable(e);
    }
  }

  private IOException unreadable(Exception failure) {
    String place = part;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof XMLStreamException xml && xml.getLocation() != null) {
        Location at = xml.getLocation();
        place = part + " " + at.getLineNumber() + ":" + at.getColumnNumber();
      } else if (isDamage(cause)) {
        return refusals.damaged(part, failure);
      } else if (cause instanceof IOException io) {
        return io;
      }
    }
    return refusals.damaged(place, failure);
  }

  /** Whether the bytes are to blame, and not the disk that they come from. */
  private static boolean isDamage(Throwable cause) {
    return cause instanceof ZipException
        || cause instanceof EOFException
        || cause instanceof CharConversionException;
  }
}
