package org.dachwerk.importer.parse;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextsTest {

  private static final int LONGEST_CELL = 32_767;

  private static final List<CellParser<?>> PARSERS =
      List.of(
          new PersonParser(),
          new ParticipantsParser(),
          new OnlineAccessParser(),
          new StreetParser(),
          new TownParser(),
          new AddressParser(),
          new RegisterNumberParser());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "1",
        "1 ",
        ",",
        ", ",
        "(",
        ")",
        "()",
        "-",
        " - ",
        "Dr. ",
        "Frau ",
        "Anna ",
        "Anna Alt, ",
        "Alt, Anna, ",
        "Minister ",
        "VR ",
        "VR 1 ",
        "01067 A ",
        "und ",
        "e. V. ",
        "(a) ",
        "a: ",
        "Anna-",
        "Dipl.-",
        "mit ",
        "u. a. ",
        "."
      })
  void areReadInReasonableTime(String piece) {
    String text = piece.repeat(LONGEST_CELL / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            PARSERS.forEach(
                parser -> parser.parse(new CellValue.Text(text), ColumnContext.standard())));
  }
}
