package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dachwerk.table.Limits;
import org.dachwerk.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DialectTest {

  @ParameterizedTest
  @ValueSource(strings = {"Name;Ort", "Name,Ort", "Name\tOrt", "Name|Ort"})
  void oneLineIsEnough(String line) throws IOException {
    assertThat(CsvText.read(line).rows()).containsExactly("1 | 1=Name | 2=Ort");
  }

  @Test
  void decimalCommasAreNoDelimiters() throws IOException {
    StringBuilder table = new StringBuilder("Verein;Beitrag;Spende;Zuschuss\n");
    for (int i = 0; i < 60; i++) {
      table.append("Chor;1,").append(i).append(";2,50;3,75\n");
    }

    assertThat(CsvText.read(table.toString()).rows())
        .element(1)
        .isEqualTo("2 | 1=Chor | 2=1,0 | 3=2,50 | 4=3,75");
  }

  @Test
  void commasInProseAreNoDelimiters() throws IOException {
    String table =
        """
        Verein;Adresse
        Chor e. V.;Am Ring 1, Köln
        Bund der Freunde, gemeinnützig;Markt 2, Bonn
        Turnverein;Allee 3, Halle, Saale
        """;

    assertThat(CsvText.read(table).rows())
        .last()
        .isEqualTo("4 | 1=Turnverein | 2=Allee 3, Halle, Saale");
  }

  @Test
  void listsWithSemicolonsInCommaSeparatedCellsStayWhole() throws IOException {
    String table =
        """
        Verein,Themen,Jahr
        Chor,"Kunst; Musik; Bildung",2019
        Turnverein,Sport; Jugend,2020
        Bund,Politik; Teilhabe,2021
        """;

    assertThat(CsvText.read(table).rows())
        .element(2)
        .isEqualTo("3 | 1=Turnverein | 2=Sport; Jugend | 3=2020");
  }

  @Test
  void titlesAboveAndNotesBelowDoNotMislead() throws IOException {
    String table =
        """
        Mitgliederliste des Dachverbands, Stand: Mai
        Erstellt von der Geschäftsstelle, ohne Gewähr

        Name;Ort;PLZ
        Chor;Köln;50667
        Bund;Bonn;53111

        Zwei Vereine, alle aus NRW
        """;

    assertThat(CsvText.read(table).rows())
        .containsExactly(
            "1 | 1=Mitgliederliste des Dachverbands, Stand: Mai",
            "2 | 1=Erstellt von der Geschäftsstelle, ohne Gewähr",
            "4 | 1=Name | 2=Ort | 3=PLZ",
            "5 | 1=Chor | 2=Köln | 3=50667",
            "6 | 1=Bund | 2=Bonn | 3=53111",
            "8 | 1=Zwei Vereine, alle aus NRW");
  }

  @Test
  void oneColumnIsNotSplitAtTheCommasOfItsProse() throws IOException {
    String table = "Verein\nChor e. V.\nBund, gemeinnützig\nTurner\nRuderer\nWanderer\n";

    assertThat(CsvText.read(table).rows()).element(2).isEqualTo("3 | 1=Bund, gemeinnützig");
  }

  @Test
  void aBlankAfterEveryDelimiterIsNoPartOfTheCells() throws IOException {
    CsvText text = CsvText.read("Name, Ort, Motto\nChor, Bonn, \"froh, frei\"\nBund, , x\n");

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Name | 2=Ort | 3=Motto",
            "2 | 1=Chor | 2=Bonn | 3=froh, frei",
            "3 | 1=Bund | 3=x");
    assertThat(text.traits())
        .isEqualTo(Map.of("encoding", "UTF-8", "delimiter", ", ", "quote", "\""));
  }

  @Test
  void apostrophesMayBeQuotes() throws IOException {
    CsvText text = CsvText.read("'Name','Ort'\n'Chor','Köln, Deutz'\n'Gib's auf','Bonn'\n");

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Name | 2=Ort", "2 | 1=Chor | 2=Köln, Deutz", "3 | 1=Gib's auf | 2=Bonn");
    assertThat(text.traits()).containsEntry("quote", "'");
  }

  @Test
  void apostrophesInFrontOfNumbersAreNoQuotes() throws IOException {
    CsvText text = CsvText.read("Name;PLZ\nChor;'01067\nBund;'01069\n");

    assertThat(text.rows()).last().isEqualTo("3 | 1=Bund | 2='01069");
    assertThat(text.traits()).containsEntry("quote", "\"");
  }

  @Test
  void backslashesMayEscapeQuotes() throws IOException {
    CsvText text =
        CsvText.read(
            """
            "Name";"Motto";"Ordner"
            "Chor";"\\"froh\\"; frei";"C:\\\\Chor"
            "Bund";"sagt \\"ja\\"";"D:\\Bund"
            """);

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Name | 2=Motto | 3=Ordner",
            "2 | 1=Chor | 2=\"froh\"; frei | 3=C:\\Chor",
            "3 | 1=Bund | 2=sagt \"ja\" | 3=D:\\Bund");
    assertThat(text.traits()).containsEntry("escape", "\\");
  }

  @Test
  void backslashesAtTheEndOfCellsAreText() throws IOException {
    CsvText text = CsvText.read("\"Name\";\"Ordner\"\n\"Chor\";\"C:\\\"\n\"Bund\";\"D:\\\"\n");

    assertThat(text.rows()).last().isEqualTo("3 | 1=Bund | 2=D:\\");
    assertThat(text.traits()).doesNotContainKey("escape");
  }

  @Test
  void theSeparatorLineDecidesAndIsNoRow() throws IOException {
    CsvText text = CsvText.read("sep=|\r\nName|Ort;Kreis\r\nChor|Bonn;NRW\r\n");

    assertThat(text.rows()).containsExactly("1 | 1=Name | 2=Ort;Kreis", "2 | 1=Chor | 2=Bonn;NRW");
    assertThat(text.traits()).containsEntry("delimiter", "|");
  }

  @Test
  void theDelimiterThatTheUserNamesWins() throws IOException {
    byte[] bytes = "sep=;\nName;Ort:Kreis\n".getBytes(StandardCharsets.UTF_8);

    CsvText text = CsvText.read(bytes, givenDelimiter(":"));

    assertThat(text.rows()).containsExactly("1 | 1=Name;Ort | 2=Kreis");
  }

  @Test
  void aDelimiterOfTwoCharactersIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> CsvText.read(new byte[] {'x'}, givenDelimiter("::")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A delimiter is one character: ::");
  }

  private static ReadOptions givenDelimiter(String delimiter) {
    return new ReadOptions(Limits.standard(), null, delimiter);
  }
}
