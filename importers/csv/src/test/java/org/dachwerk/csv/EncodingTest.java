package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.Limits;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.WorkbookReader.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {
  private static final String TABLE =
      """
      Name;Straße;Beiträge
      Männerchor Größenwahn;Äußere Mühlgasse 7;"1;50"
      Ökumenisches Café;Überseering 3;2,50
      """;

  static Stream<Arguments> encodingsAndDelimiters() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "CP850", "MacRoman")
        .flatMap(
            encoding ->
                Stream.of(";", ",", "\t", "|").map(delimiter -> Arguments.of(encoding, delimiter)));
  }

  @ParameterizedTest
  @MethodSource("encodingsAndDelimiters")
  void theSameContentGivesTheSameRowsInEveryEncodingWithEveryDelimiter(
      String encoding, String delimiter) throws IOException {
    String table = TABLE.replace("2,50", "\"2,50\"").replace(";", delimiter);
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";

    CsvText text = CsvText.read((mark + table).getBytes(Charset.forName(encoding)));

    assertThat(text.rows())
        .containsExactly(
            "1 | 1=Name | 2=Straße | 3=Beiträge",
            "2 | 1=Männerchor Größenwahn | 2=Äußere Mühlgasse 7 | 3=1" + delimiter + "50",
            "3 | 1=Ökumenisches Café | 2=Überseering 3 | 3=2,50");
    assertThat(text.traits())
        .containsEntry("encoding", encoding)
        .containsEntry("delimiter", delimiter.equals("\t") ? "tab" : delimiter)
        .containsEntry("quote", "\"");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
    CsvText text = CsvText.read("\uFEFF\"Name\";Ort\nChor;Köln\n");

    assertThat(text.rows()).containsExactly("1 | 1=Name | 2=Ort", "2 | 1=Chor | 2=Köln");
    assertThat(text.notices()).isEmpty();
  }

  @Test
  void utf16WithoutAMarkIsToldByItsNulBytes() throws IOException {
    byte[] bytes = "Name;Ort\nChor;Köln\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(new CsvWorkbookReader().fit(new FileHead(bytes))).isEqualTo(Fit.POSSIBLE);
    assertThat(CsvText.read(bytes).rows())
        .containsExactly("1 | 1=Name | 2=Ort", "2 | 1=Chor | 2=Köln");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows-1252", "CP850", "MacRoman"})
  void anEncodingFoundByExclusionIsTold(String encoding) throws IOException {
    CsvText text = CsvText.read("Ort;PLZ\nMünchen;80331\n".getBytes(Charset.forName(encoding)));

    assertThat(text.sentences(Language.DE))
        .containsExactly(
            "liste.csv: Als "
                + encoding
                + " gelesen. Falls Umlaute falsch aussehen: mit --encoding eine andere"
                + " Zeichenkodierung angeben.");
    assertThat(text.sentences(Language.EN))
        .containsExactly(
            "liste.csv: Read as "
                + encoding
                + ". If umlauts look wrong: name another encoding with --encoding.");
  }

  @Test
  void theFirstUmlautMayStandInTheLastRow() throws IOException {
    String table = "Verein;Ort\n" + "Chor;Bonn\n".repeat(200_000) + "Chor;Köln\n";

    CsvText text = CsvText.read(table.getBytes(Encoding.WINDOWS));

    assertThat(text.rows()).last().isEqualTo("200002 | 1=Chor | 2=Köln");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Ton“",
        "„ton“",
        "O’Hara",
        "1990–1995",
        "5 €",
        "10€",
        "§ 5",
        "Ton – Bild",
        "Café"
      })
  void signsWithoutAnyUmlautAreWindows1252(String sign) throws IOException {
    CsvText text = CsvText.read(("Verein;Wert\nChor;" + sign + "\n").getBytes(Encoding.WINDOWS));

    assertThat(text.traits()).containsEntry("encoding", "Windows-1252");
    assertThat(text.rows()).last().isEqualTo("2 | 1=Chor | 2=" + sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CP850", "MacRoman"})
  void oneUmlautIsEnoughForAnOlderEncoding(String encoding) throws IOException {
    for (String word :
        List.of("Köln", "Süd", "Gießen", "Bär", "Österreich", "Überlingen", "über")) {
      CsvText text = CsvText.read(("Ort\n" + word + "\n").getBytes(Charset.forName(encoding)));

      assertThat(text.rows()).last().isEqualTo("2 | 1=" + word);
    }
  }

  @Test
  void theEncodingThatTheUserNamesIsTakenWithoutANotice() throws IOException {
    byte[] bytes = "Ort;Land\nŁódź;Polen\n".getBytes(Charset.forName("ISO-8859-2"));

    CsvText text = CsvText.read(bytes, givenCharset(Charset.forName("ISO-8859-2")));

    assertThat(text.rows()).last().isEqualTo("2 | 1=Łódź | 2=Polen");
    assertThat(text.traits()).containsEntry("encoding", "ISO-8859-2");
    assertThat(text.notices()).isEmpty();
  }

  @Test
  void bytesThatTheNamedEncodingDoesNotHaveAreToldWithTheirLine() {
    byte[] bytes = "Ort;Land\r\nBonn;NRW\r\nKöln;NRW\r\n".getBytes(Encoding.WINDOWS);

    assertThat(refusal(bytes, givenCharset(StandardCharsets.UTF_8)))
        .containsExactly(
            "Die Datei liste.csv ist nicht in der Zeichenkodierung UTF-8 geschrieben: In Zeile 3"
                + " steht eine Bytefolge, die es darin nicht gibt. Bitte mit --encoding eine"
                + " andere angeben.",
            "The file liste.csv is not written in the encoding UTF-8: line 3 holds bytes that do"
                + " not exist in it. Please name another with --encoding.");
  }

  @Test
  void utf8WithOneWrongByteIsNotReadAsSomethingElse() {
    byte[] bytes = "Ort;Land\nKöln;Müßig\nLübeck;SH\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFC;

    assertThat(refusal(bytes, ReadOptions.standard()))
        .first()
        .isEqualTo(
            "Die Datei liste.csv ist nicht in der Zeichenkodierung UTF-8 geschrieben: In Zeile 3"
                + " steht eine Bytefolge, die es darin nicht gibt. Bitte mit --encoding eine"
                + " andere angeben.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name;Ort\n", "\f\tName\r\n", "\uFEFFName", "Köln", "Ende\n\u001A"})
  void textMayBeATable(String text) {
    assertThat(fit(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.POSSIBLE);
    assertThat(fit(text.getBytes(Encoding.WINDOWS))).isEqualTo(Fit.POSSIBLE);
  }

  @Test
  void bytesWithControlCharactersAreNoText() {
    assertThat(fit(new byte[] {'N', 'a', 'm', 'e', 0, ';'})).isEqualTo(Fit.NO);
    assertThat(fit("Na\u0001me;Ort".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.NO);
    assertThat(fit("Na\u001Ame;Ort".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.NO);
    assertThat(fit(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 3, 0})).isEqualTo(Fit.NO);
  }

  private static Fit fit(byte[] bytes) {
    return new CsvWorkbookReader().fit(new FileHead(bytes));
  }

  private static ReadOptions givenCharset(Charset charset) {
    return new ReadOptions(Limits.standard(), charset, null);
  }

  private static List<String> refusal(byte[] bytes, ReadOptions options) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> CsvText.read(bytes, options));
    return Stream.of(Language.DE, Language.EN)
        .map(language -> new NoticeRenderer(language).render(refused.notice()))
        .toList();
  }
}
