package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dachwerk.notice.Language;
import org.junit.jupiter.api.Test;

final class MendedRowsTest {
  private static final String ROWS =
      """
      Tag;Menge;Text
      01.02.2021;5;Holz, rot
      02.02.2021;7;Stein und Sand
      03.02.2021;9;Holz
      03.02.2021;6;Lehm, fett
      03.02.2021;2;Ton
      """;

  @Test
  void anEmptyCellTooManyIsLeftOutWhereTheColumnsShowIt() throws IOException {
    CsvText text = CsvText.read(ROWS + "04.02.2021;;8;Kies\n");

    assertThat(text.rows()).last().isEqualTo("7 | 1=04.02.2021 | 2=8 | 3=Kies");
    assertThat(text.sentences(Language.EN))
        .containsExactly(
            "liste.csv!7: The row has one empty cell too many; it was left out so that all cells"
                + " are in their columns. Expected are 3 cells.");
  }

  @Test
  void anEmptyCellTooManyInTheHeaderIsLeftOut() throws IOException {
    assertThat(CsvText.read(ROWS.replace("Tag;", "Tag;;")).rows())
        .first()
        .isEqualTo("1 | 1=Tag | 2=Menge | 3=Text");
  }

  @Test
  void aRowWithBlanksForDelimitersIsSplitAtThem() throws IOException {
    CsvText text = CsvText.read(ROWS + "04.02.2021 8 Kies\n");

    assertThat(text.rows()).last().isEqualTo("7 | 1=04.02.2021 | 2=8 | 3=Kies");
    assertThat(text.sentences(Language.DE))
        .containsExactly(
            "liste.csv!7: Die Zeile hat ein anderes Trennzeichen als die übrigen (Leerzeichen); sie"
                + " wurde danach in 3 Zellen geteilt.");
  }

  @Test
  void aHeaderWithBlanksForDelimitersIsSplitButATitleIsNot() throws IOException {
    assertThat(CsvText.read(ROWS.replace("Tag;Menge;Text", "Tag Menge Text")).rows())
        .first()
        .isEqualTo("1 | 1=Tag | 2=Menge | 3=Text");
    assertThat(CsvText.read("Bestand im Lager\n" + ROWS).rows())
        .first()
        .isEqualTo("1 | 1=Bestand im Lager");
  }

  @Test
  void cellsWithoutDelimiterBetweenThemArePartedAtQuotesOrWhereTheirColumnsShowIt()
      throws IOException {
    CsvText text = CsvText.read(ROWS + "04.02.2021;6\"Kies; grob\"\n05.02.2021;4Sand\n");

    assertThat(text.rows())
        .endsWith("7 | 1=04.02.2021 | 2=6 | 3=Kies; grob", "8 | 1=05.02.2021 | 2=4 | 3=Sand");
    assertThat(text.sentences(Language.EN))
        .containsExactly(
            "liste.csv!7: There is no delimiter between two cells; they were parted so that all"
                + " cells are in their columns. Expected are 3 cells.",
            "liste.csv!8: There is no delimiter between two cells; they were parted so that all"
                + " cells are in their columns. Expected are 3 cells.");
  }

  @Test
  void aShortRowThatMayBeMeantInSeveralWaysStaysAsItIs() throws IOException {
    CsvText text = CsvText.read(ROWS + "04.02.2021;12\n");

    assertThat(text.rows()).last().isEqualTo("7 | 1=04.02.2021 | 2=12");
    assertThat(text.sentences(Language.DE))
        .containsExactly(
            "liste.csv!7: Die Zeile hat nur 2 Zellen, erwartet werden 3. Vielleicht fehlt ein"
                + " Trennzeichen.");
  }

  @Test
  void blanksDelimitWhereEveryRowAgrees() throws IOException {
    CsvText text = CsvText.read("Tag Menge Text\n1.2.2021 5 Holz\n2.2.2021 7 \"Stein und Sand\"\n");

    assertThat(text.rows()).last().isEqualTo("3 | 1=2.2.2021 | 2=7 | 3=Stein und Sand");
    assertThat(text.traits()).containsEntry("delimiter", "blank");
  }

  @Test
  void oneColumnOfNamesIsNotSplitAtBlanks() throws IOException {
    assertThat(CsvText.read("Verein\nChor am Ring\nBund der Turner\nKreis der Leser\n").rows())
        .element(1)
        .isEqualTo("2 | 1=Chor am Ring");
  }
}
