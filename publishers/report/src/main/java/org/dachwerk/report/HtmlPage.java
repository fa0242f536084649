package org.dachwerk.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds a page of HTML; whatever is put between or into tags is escaped. */
final class HtmlPage {
  private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  HtmlPage begin(String tag, String... attributes) {
    startTag(tag, attributes).append('\n');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  HtmlPage end() {
    html.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element without content: {@code meta}. */
  HtmlPage empty(String tag, String... attributes) {
    startTag(tag, attributes).append('\n');
    return this;
  }

  /** An element that holds text alone. */
  HtmlPage text(String tag, String content, String... attributes) {
    startTag(tag, attributes).append(escape(content)).append("</").append(tag).append(">\n");
    return this;
  }

  /** The style sheet, which comes from Dachwerk itself and so needs no escaping. */
  HtmlPage style(String css) {
    html.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  private StringBuilder startTag(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      html.append("=\"").append(escape(attributes[i + 1])).append('"');
    }
    return html.append('>');
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(each);
      }
    }
    return escaped.toString();
  }

  /** The page as far as it was built. */
  @Override
  public String toString() {
    return html.toString();
  }
}
