package org.dachwerk.report;

import java.util.Locale;
import java.util.Optional;

/** The forms of a report, each with its file extension. */
public enum ReportFormat {
  /** Plain text, for a terminal or a mail. */
  TEXT(".txt"),
  /** One page without scripts or outside parts, to read and to print. */
  HTML(".html"),
  /** For programs. */
  JSON(".json");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** The extension with its dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name asks for by its extension, in upper or lower case. */
  public static Optional<ReportFormat> ofFile(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (folded.endsWith(format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
