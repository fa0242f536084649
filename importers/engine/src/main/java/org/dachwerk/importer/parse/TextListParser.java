package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads several texts in one cell, in their order. Semicolons, line breaks and upright strokes part
 * them, commas where the list allows it.
 *
 * <p>Bullets go, blanks go, duplicates stay. A comma in brackets or between digits parts nothing,
 * and none does where a part would be longer than 60 characters: such a part is a sentence.
 * Immutable.
 */
public final class TextListParser implements CellParser<List<String>> {
  private static final int LONGEST_PART = 60;
  private static final TextParser TEXT = new TextParser();

  private final Comma comma;

  /** What a comma means in a list. */
  public enum Comma {
    /** It parts values, as in topics, languages and countries. */
    SPLITS,
    /** It belongs to a value, as in names and titles. */
    STAYS
  }

  public TextListParser(Comma comma) {
    this.comma = comma;
  }

  @Override
  public Parsed<List<String>> parse(CellValue cell, ColumnContext column) {
    Parsed<String> text = TEXT.parse(cell, column);
    @Nullable String whole = text.value();
    List<String> parts = new ArrayList<>();
    if (whole != null) {
      for (String part : whole.split("[;|\n]", -1)) {
        addAll(parts, withoutBullet(part));
      }
    }
    return new Parsed<>(parts.isEmpty() ? null : List.copyOf(parts), null, text.findings());
  }

  private void addAll(List<String> parts, String part) {
    List<String> byComma = comma == Comma.SPLITS ? splitAtCommas(part) : List.of(part);
    boolean sentence = byComma.stream().anyMatch(each -> each.length() > LONGEST_PART);
    for (String each : sentence ? List.of(part) : byComma) {
      if (!each.isBlank()) {
        parts.add(each.strip());
      }
    }
  }

  private static List<String> splitAtCommas(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth = Math.max(0, depth - 1);
        case ',' -> {
          if (depth == 0 && !isBetweenDigits(text, i)) {
            parts.add(text.substring(start, i).strip());
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && NumberText.isDigit(text.charAt(at - 1))
        && NumberText.isDigit(text.charAt(at + 1));
  }

  private static String withoutBullet(String part) {
    String text = part.strip();
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '•', '▪', '●', '‣', '·' -> text.substring(1).strip();
      case '-', '–', '*' ->
          text.length() == 1 ? "" : text.charAt(1) == ' ' ? text.substring(2).strip() : text;
      default -> text;
    };
  }
}
