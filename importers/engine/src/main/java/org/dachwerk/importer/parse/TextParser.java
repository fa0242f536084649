package org.dachwerk.importer.parse;

import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;

/**
 * Reads text: without blanks at the ends of its lines, with single ones inside, line breaks kept.
 *
 * <p>Soft hyphens and spaces without width vanish; other control characters, among them those that
 * turn the direction of writing, vanish with a warning. Numbers are given plainly: 2017, not
 * 2017.0. Immutable.
 */
public final class TextParser implements CellParser<String> {

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    Cleaned cleaned = Cleaned.of(cell.text());
    Finding[] findings =
        cleaned.controls == Controls.REMOVED
            ? new Finding[] {Finding.of(RuleCode.TEXT_CONTROL_CHARACTERS)}
            : new Finding[0];
    return cleaned.text.isEmpty() ? Parsed.nothing(findings) : Parsed.of(cleaned.text, findings);
  }

  private enum Controls {
    NONE,
    REMOVED
  }

  private record Cleaned(String text, Controls controls) {

    static Cleaned of(String text) {
      Controls controls = Controls.NONE;
      StringBuilder clean = new StringBuilder(text.length());
      boolean blank = false;
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        if (isLineBreak(character)) {
          boolean second = character == '\n' && i > 0 && text.charAt(i - 1) == '\r';
          clean.append(second ? "" : "\n");
          blank = false;
        } else if (Blanks.isBlank(character)) {
          blank = true;
        } else if (isControl(character)) {
          controls = Controls.REMOVED;
        } else if (!hasNoWidth(character)) {
          boolean lineStart = clean.isEmpty() || clean.charAt(clean.length() - 1) == '\n';
          clean.append(blank && !lineStart ? " " : "").append(character);
          blank = false;
        }
      }
      return new Cleaned(clean.toString().strip(), controls);
    }

    private static boolean isLineBreak(char character) {
      return switch (character) {
        case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
        default -> false;
      };
    }

    /** Joiners stay: Persian words and many emoji are written with them. */
    private static boolean hasNoWidth(char character) {
      return character == '\u00AD' || character == '\u200B' || character == '\uFEFF';
    }

    private static boolean isControl(char character) {
      boolean turnsDirection =
          (character >= '\u202A' && character <= '\u202E')
              || (character >= '\u2066' && character <= '\u2069');
      return turnsDirection || Character.isISOControl(character);
    }
  }
}
