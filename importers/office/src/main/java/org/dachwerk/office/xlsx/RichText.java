package org.dachwerk.office.xlsx;

import java.io.IOException;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;

/** Texts of cells: in runs of different looks, and with characters that XML cannot hold. */
final class RichText {
  private static final int ESCAPE_LENGTH = "_x000D_".length();

  private RichText() {}

  /**
   * The text of the {@code si} or {@code is} that begins here: its own and that of its runs, but
   * not how it is pronounced ({@code rPh}).
   */
  static String of(XmlCursor xml, Refusals refusals) throws IOException {
    int inside = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.child(inside)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      } else if (xml.name().equals("r")) {
        while (xml.child(inside + 1)) {
          if (xml.name().equals("t")) {
            text.append(xml.text());
          }
        }
      }
      if (text.length() > refusals.limits().cellCharacters()) {
        throw refusals.beyond(Bound.CELL_CHARACTERS);
      }
    }
    return decoded(text.toString());
  }

  /** The text with its {@code _xHHHH_} turned into the characters they stand for. */
  static String decoded(String text) {
    int escape = nextEscape(text, 0);
    if (escape < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    while (escape >= 0) {
      decoded.append(text, from, escape);
      decoded.append((char) Integer.parseInt(text, escape + 2, escape + 6, 16));
      from = escape + ESCAPE_LENGTH;
      escape = nextEscape(text, from);
    }
    return decoded.append(text, from, text.length()).toString();
  }

  private static int nextEscape(String text, int from) {
    int at = text.indexOf("_x", from);
    while (at >= 0 && !isEscape(text, at)) {
      at = text.indexOf("_x", at + 1);
    }
    return at;
  }

  private static boolean isEscape(String text, int at) {
    if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      char c = text.charAt(i);
      boolean hex = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
      if (!hex) {
        return false;
      }
    }
    return true;
  }
}
