package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.OnlineAccess;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineAccessParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://zoom.us/j/12345678901?pwd=QmVp09, Meeting-ID: 123 4567 8901, Kenncode: 123456"
            + " | https://zoom.us/j/12345678901?pwd=QmVp09 | 123 4567 8901 | 123456 |",
        "https://example.org/raum | https://example.org/raum | | |",
        "Einwahl: 069 12345678, PIN: 4711 | | | 4711 | 069 12345678",
        "bei Frau Sommer erfragen | | | bei Frau Sommer erfragen |"
      })
  void tellsThePiecesApart(
      String text, String url, String meetingId, String passcode, String dialIn) {
    assertThat(new OnlineAccessParser().parse(new CellValue.Text(text), ColumnContext.standard()))
        .isEqualTo(Parsed.of(new OnlineAccess(url, meetingId, passcode, dialIn)));
  }
}
