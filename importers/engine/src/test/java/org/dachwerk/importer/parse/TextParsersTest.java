package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dachwerk.importer.parse.TextListParser.Comma;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, lists of texts and words for no value. */
class TextParsersTest {

  @Nested
  class OneText {

    @Test
    void foldsBlanksAndKeepsLineBreaks() {
      assertThat(parse("  Rat\u00A0und   Tat \r\n\n für\talle  "))
          .isEqualTo(Parsed.of("Rat und Tat\n\nfür alle"));
    }

    @Test
    void dropsWhatHasNoWidth() {
      assertThat(parse("Zuwen\u00ADdung\u200B\uFEFF")).isEqualTo(Parsed.of("Zuwendung"));
    }

    @Test
    void removesControlCharactersAndSaysSo() {
      assertThat(parse("Rat\u0007haus\u202E"))
          .isEqualTo(Parsed.of("Rathaus", Finding.of(RuleCode.TEXT_CONTROL_CHARACTERS)));
      assertThat(parse("\u0007"))
          .isEqualTo(Parsed.nothing(Finding.of(RuleCode.TEXT_CONTROL_CHARACTERS)));
    }

    @Test
    void givesNumbersPlainly() {
      CellValue year = new CellValue.Numeric(new BigDecimal("2017.0"), NumberFormat.PLAIN);

      assertThat(new TextParser().parse(year, ColumnContext.standard()))
          .isEqualTo(Parsed.of("2017"));
    }

    private static Parsed<String> parse(String text) {
      return new TextParser().parse(new CellValue.Text(text), ColumnContext.standard());
    }
  }

  @Nested
  class SeveralTexts {

    @Test
    void splitsAtSemicolonsBreaksAndStrokes() {
      assertThat(parse("Bildung; Kultur | Sport\nBildung;;", Comma.STAYS))
          .isEqualTo(Parsed.of(List.of("Bildung", "Kultur", "Sport", "Bildung")));
    }

    @Test
    void stripsBullets() {
      assertThat(parse("- Bildung\n• Kultur\n* Sport\n-", Comma.STAYS))
          .isEqualTo(Parsed.of(List.of("Bildung", "Kultur", "Sport")));
    }

    @Test
    void splitsAtCommasWhereTheListAllowsIt() {
      assertThat(parse("Bildung, Kultur", Comma.SPLITS))
          .isEqualTo(Parsed.of(List.of("Bildung", "Kultur")));
      assertThat(parse("Bildung, Kultur", Comma.STAYS))
          .isEqualTo(Parsed.of(List.of("Bildung, Kultur")));
    }

    @Test
    void keepsCommasInBracketsNumbersAndSentences() {
      String sentence =
          "Wir beraten Familien, die erst seit wenigen Monaten hier sind und noch keine Wohnung haben";

      assertThat(parse("Beratung (Asyl, Arbeit), 2,5 Stellen", Comma.SPLITS))
          .isEqualTo(Parsed.of(List.of("Beratung (Asyl, Arbeit)", "2,5 Stellen")));
      assertThat(parse(sentence, Comma.SPLITS)).isEqualTo(Parsed.of(List.of(sentence)));
    }

    @Test
    void isNothingWithoutParts() {
      assertThat(parse(" ; | ", Comma.SPLITS)).isEqualTo(Parsed.nothing());
    }

    private static Parsed<List<String>> parse(String text, Comma comma) {
      return new TextListParser(comma).parse(new CellValue.Text(text), ColumnContext.standard());
    }
  }

  @Nested
  class NoValue {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "?",
          "n/a",
          "k. A.",
          "k.A.",
          "Keine Angabe",
          "folgt",
          "N. N.",
          "-",
          "–",
          "—",
          "./.",
          "unbekannt",
          "liegt nicht vor",
          "Einwilligung liegt nicht vor.",
          "Einwilligung des Zuwen-dungsgebers zur Veröffent-lichung liegt nicht vor",
          "Einwilligung des Zuwen-\ndungsgebers zur Veröffent\u00ADlichung\nliegt nicht vor"
        })
    void isSaidByAPlaceholder(String text) {
      assertThat(Placeholders.isPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Angabe",
          "NA",
          "0",
          "Folgt dem Bescheid",
          "Die Einwilligung liegt vor",
          "Anna Folgt",
          "Flyer zur Beratung von Eltern, deren Einwilligung noch nicht vorliegt"
        })
    void isNotSaidByOtherWords(String text) {
      assertThat(Placeholders.isPlaceholder(text)).isFalse();
    }
  }
}
