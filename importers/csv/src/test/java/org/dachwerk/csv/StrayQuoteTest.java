package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dachwerk.notice.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrayQuoteTest {

  @Test
  void costsItsRowOnlyAndIsTold() throws IOException {
    CsvText text = CsvText.read("Name;Ort;PLZ\nChor;\"Köln;50667\nBund;Bonn;53111\n");

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Name | 2=Ort | 3=PLZ",
            "2 | 1=Chor | 2=\"Köln | 3=50667",
            "3 | 1=Bund | 2=Bonn | 3=53111");
    assertThat(text.sentences(Language.DE))
        .containsExactly(
            "liste.csv!B2: Ein einzelnes Anführungszeichen wurde als Text gelesen: \"Köln."
                + " Erwartet werden Anführungszeichen am Anfang und am Ende einer Zelle.");
    assertThat(text.sentences(Language.EN))
        .containsExactly(
            "liste.csv!B2: A lone quotation mark was read as text: \"Köln. Expected are quotation"
                + " marks at the beginning and the end of a cell.");
  }

  @Test
  void inAQuotedTableItIsOvertakenByTheNextOpeningQuote() throws IOException {
    assertRows(
        "\"Name\";\"Ort\"\n\"Chor\";\"Köln\n\"Bund\";\"Bonn\"\n",
        "1 | 1=Name | 2=Ort",
        "2 | 1=Chor | 2=\"Köln",
        "3 | 1=Bund | 2=Bonn");
  }

  @Test
  void beforeAQuotedCellStaysAsText() throws IOException {
    CsvText text = CsvText.read("\"Name\";\"Ort\"\n\"Chor\";\"\"Köln\"\n\"Bund\";\"Bonn\"\n");

    assertThat(text.rows())
        .containsExactly("1 | 1=Name | 2=Ort", "2 | 1=Chor | 2=\"Köln", "3 | 1=Bund | 2=Bonn");
    assertThat(text.notices()).hasSize(1);
  }

  @Test
  void beforeABareCellDoesNotSwallowTheQuotedOneBehindIt() throws IOException {
    assertRows(
        "Name;Ort;PLZ\nChor;Bonn;53111\nBund;\"Köln;\"50667\"\nTurner;Halle;06108\n",
        "1 | 1=Name | 2=Ort | 3=PLZ",
        "2 | 1=Chor | 2=Bonn | 3=53111",
        "3 | 1=Bund | 2=\"Köln | 3=50667",
        "4 | 1=Turner | 2=Halle | 3=06108");
  }

  @Test
  void inAnEmptyQuotedCellIsItsText() throws IOException {
    assertRows(
        "\"Name\";\"Ort\";\"PLZ\"\n\"a\";\"\"\";\"1\"\n\"b\";\"Bonn\";\"2\"\n",
        "1 | 1=Name | 2=Ort | 3=PLZ",
        "2 | 1=a | 2=\" | 3=1",
        "3 | 1=b | 2=Bonn | 3=2");
  }

  @Test
  void thatMeetsAnotherLinesBelowDoesNotJoinTheRowsBetween() throws IOException {
    assertRows(
        "Name;Ort;PLZ\nChor;\"Köln;50667\nBund;Bonn;53111\nTurner;Halle;06108\"\nx;y;z\n",
        "1 | 1=Name | 2=Ort | 3=PLZ",
        "2 | 1=Chor | 2=\"Köln | 3=50667",
        "3 | 1=Bund | 2=Bonn | 3=53111",
        "4 | 1=Turner | 2=Halle | 3=06108\"",
        "5 | 1=x | 2=y | 3=z");
  }

  @Test
  void quotedWordsInABareCellAreNoFault() throws IOException {
    CsvText text =
        CsvText.read(
            "Verein;Ort\n\"Frohsinn\" e. V.;Köln\nChor \"Ton\";Bonn\n12\" Rohre;\"Bonn\"\n");

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Verein | 2=Ort",
            "2 | 1=\"Frohsinn\" e. V. | 2=Köln",
            "3 | 1=Chor \"Ton\" | 2=Bonn",
            "4 | 1=12\" Rohre | 2=Bonn");
    assertThat(text.notices()).isEmpty();
  }

  @Test
  void quotedWordsInAQuotedCellAreNoFault() throws IOException {
    CsvText text =
        CsvText.read(
            "Verein;Motto\n\"Chor \"Ton\" e. V.\";x\n\"Bund\";\"stets \"treu\"\"\n\"a\";\"b\"\n");

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Verein | 2=Motto",
            "2 | 1=Chor \"Ton\" e. V. | 2=x",
            "3 | 1=Bund | 2=stets \"treu\"",
            "4 | 1=a | 2=b");
    assertThat(text.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"x\\n", "\"x;\"\"\\n", "\"x;\"x;\"x\\n", "\"\"\"\"x;\"\\n", "\"\"x;\"\"x;\"\\n"})
  @Timeout(20)
  void anyNumberOfThemIsReadInTimeProportionalToTheFile(String line) throws IOException {
    String hostile = line.replace("\\n", "\n");

    CsvText text = CsvText.read(hostile.repeat(2_000_000 / hostile.length()));

    assertThat(text.rows()).hasSize(2_000_000 / hostile.length());
  }

  @Test
  @Timeout(20)
  void anyNumberOfThemOnOneLineIsReadInTimeProportionalToItsLength() throws IOException {
    String line = "\"x;".repeat(700_000);

    RecordReading reading = new CellSplitter(Dialect.plain(';'), 3).split(line);

    assertThat(reading.width()).isEqualTo(700_001);
  }

  private static void assertRows(String text, String... rows) throws IOException {
    assertThat(CsvText.read(text).rows()).isEqualTo(List.of(rows));
  }
}
