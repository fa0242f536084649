package org.dachwerk.office;

/** Writes text into XML. */
final class Markup {
  private Markup() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Text as the paragraphs of an OpenDocument cell. */
  static String paragraphs(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String spaced = escaped(text).replace("  ", "<text:s text:c=\"2\"/>");
    return "<text:p>" + spaced.replace("\n", "</text:p><text:p>") + "</text:p>";
  }
}
