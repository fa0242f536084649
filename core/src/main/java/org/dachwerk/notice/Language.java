package org.dachwerk.notice;

import java.util.Locale;

/** A language in which Dachwerk speaks to people. */
public enum Language {
  DE,
  EN;

  /**
   * The suffix of message files and the value of a {@code lang} attribute: {@code de}, {@code en}.
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** German for a German locale, English for any other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("de") ? DE : EN;
  }
}
