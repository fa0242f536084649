package org.dachwerk.importer.parse;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers: ja, nein, x, ✓, 1, 0. Words behind a clear answer are kept as text ("ja, nur
 * Name").
 *
 * <p>Only a clear yes is one, because data may be published for it: words that limit, deny or doubt
 * it ("ja, aber nicht im Internet") make it no answer. Immutable.
 */
public final class YesNoParser implements CellParser<Boolean> {
  private static final Set<String> YES =
      Set.of("ja", "j", "yes", "y", "x", "✓", "✔", "☑", "1", "true", "wahr");
  private static final Set<String> NO = Set.of("nein", "n", "no", "0", "false", "falsch", "☐");

  /** In any of these forms a word takes back some of the yes before it. */
  private static final Set<String> DOUBTS =
      Set.of(
          "nicht",
          "kein",
          "keine",
          "keinen",
          "nein",
          "aber",
          "noch",
          "intern",
          "mündlich",
          "wenn",
          "falls",
          "sofern",
          "außer",
          "ohne",
          "ausstehend",
          "vorbehalt",
          "unklar",
          "folgt",
          "bis",
          "widerrufen",
          "zurückgezogen",
          "not",
          "no",
          "but",
          "unless",
          "if",
          "pending",
          "internal",
          "vielleicht",
          "oder",
          "or",
          "maybe");

  @Override
  public Parsed<Boolean> parse(CellValue cell, ColumnContext column) {
    if (cell instanceof CellValue.Bool bool) {
      return Parsed.of(bool.value());
    }
    boolean plain = cell instanceof CellValue.Text || cell instanceof CellValue.Numeric;
    return plain ? read(Blanks.fold(cell.text())) : unclear();
  }

  private static Parsed<Boolean> read(String text) {
    // A variation selector behind a mark only chooses its drawing.
    String answer = text.toLowerCase(Locale.ROOT).replace("\uFE0F", "");
    @Nullable Boolean whole = answer(withoutFullStop(answer));
    if (whole != null) {
      return Parsed.of(whole);
    }
    int end = endOfFirstWord(answer);
    String word = answer.substring(0, end);
    // A single letter or digit in front of words is rather a list's number.
    @Nullable Boolean first = word.length() < 2 ? null : answer(word);
    if (first == null || (first && isDoubtful(answer.substring(end)))) {
      return unclear();
    }
    return Parsed.withText(first, text);
  }

  private static @Nullable Boolean answer(String word) {
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? false : null;
  }

  private static String withoutFullStop(String text) {
    boolean stop = text.endsWith(".") || text.endsWith("!");
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  private static int endOfFirstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDoubtful(String rest) {
    return rest.contains("?")
        || rest.startsWith("/")
        || Stream.of(rest.split("[^\\p{L}]+", -1)).anyMatch(DOUBTS::contains);
  }

  private static Parsed<Boolean> unclear() {
    return Parsed.nothing(Finding.of(RuleCode.YES_NO_INVALID));
  }
}
