package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Bool;
import org.dachwerk.table.CellValue.Date;
import org.dachwerk.table.CellValue.Elapsed;
import org.dachwerk.table.CellValue.Fault;
import org.dachwerk.table.CellValue.Numeric;
import org.dachwerk.table.CellValue.Text;
import org.dachwerk.table.CellValue.Time;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OdsCellsTest {
  private static final Reading READING = new Reading(new OfficeReader());

  @TempDir Path folder;

  @Test
  void numbersKeepTheKindOfTheirFormat() throws IOException {
    assertThat(
            values(
                typed("float", "value='1.1000000000000001'")
                    + typed("percentage", "value='0.5'")
                    + typed("currency", "currency='EUR' office:value='12.50'")
                    + typed("float", "value='viel'")))
        .containsExactly(
            new Numeric(new BigDecimal("1.1"), NumberFormat.PLAIN),
            new Numeric(new BigDecimal("0.5"), NumberFormat.PERCENT),
            new Numeric(new BigDecimal("12.5"), NumberFormat.CURRENCY),
            new Fault("viel"));
  }

  @Test
  void datesAndTimesAreReadAndImpossibleOnesAreFaults() throws IOException {
    assertThat(
            values(
                typed("date", "date-value='2024-02-29'")
                    + typed("date", "date-value='2024-02-29T18:30:00.000000000'")
                    + typed("date", "date-value='2019-02-31'")
                    + typed("date", "date-value='1899-12-30T12:00:00'")
                    + typed("time", "time-value='PT08H30M00S'")
                    + typed("time", "time-value='PT36H'")
                    + typed("time", "time-value='halb neun'")))
        .containsExactly(
            new Date(LocalDateTime.of(2024, 2, 29, 0, 0)),
            new Date(LocalDateTime.of(2024, 2, 29, 18, 30)),
            new Fault("2019-02-31"),
            new Time(LocalTime.NOON),
            new Time(LocalTime.of(8, 30)),
            new Elapsed(Duration.ofHours(36)),
            new Fault("halb neun"));
  }

  @Test
  void truthValuesAndErrorsAreWhatTheyAre() throws IOException {
    assertThat(
            values(
                typed("boolean", "boolean-value='true'")
                    + formula("calcext:value-type='error'", "#WERT!")
                    + formula("", "Err:502")
                    + formula("", "#NV")
                    + formula("calcext:value-type='string'", "#NV")
                    + formula("", "#1")
                    + text("<text:p>#DIV/0!</text:p>")))
        .containsExactly(
            new Bool(true),
            new Fault("#WERT!"),
            new Fault("Err:502"),
            new Fault("#NV"),
            new Text("#NV"),
            new Text("#1"),
            new Text("#DIV/0!"));
  }

  @Test
  void aFormulaWithoutStoredValueIsAFaultAndOneWithEmptyTextIsBlank() throws IOException {
    assertThat(
            values(
                "<table:table-cell table:formula='of:=1+1'/>"
                    + "<table:table-cell table:formula='of:=1+1' office:value-type='float'/>"
                    + "<table:table-cell table:formula='of:=\"\"'><text:p/></table:table-cell>"))
        .containsExactly(new Fault("="), new Fault("="));
  }

  @Test
  void aTextIsItsParagraphsWithSpacesTabsAndBreaks() throws IOException {
    assertThat(
            values(
                text(
                        "<text:p>eins</text:p><text:p/><text:p>zwei <text:span>drei</text:span></text:p>")
                    + text(
                        "<text:p><text:s text:c='2'/>a<text:s/><text:tab/>b<text:line-break/>c </text:p>")
                    + text(
                        "<text:p><text:span> </text:span>zwei  Blanks <text:span> </text:span></text:p>")
                    + text("<text:p>\n  viel\n  Platz\n</text:p>")
                    + text(
                        "<text:p><text:a>Netz</text:a>: <text:sheet-name>Liste</text:sheet-name></text:p>")))
        .containsExactly(
            new Text("eins\n\nzwei drei"),
            new Text("  a \tb\nc "),
            new Text(" zwei  Blanks  "),
            new Text("viel Platz"),
            new Text("Netz: Liste"));
  }

  @Test
  void aTextThatAFormatDressesIsTheStoredOne() throws IOException {
    assertThat(values(typed("string", "string-value='-'"))).containsExactly(new Text("-"));
  }

  @Test
  void annotationsDrawingsAndPronunciationAreNoText() throws IOException {
    String noise =
        "<office:annotation><text:p>Notiz</text:p></office:annotation>"
            + "<draw:frame><draw:text-box><text:p>Bild</text:p></draw:text-box></draw:frame>";

    assertThat(
            values(
                text(noise + "<text:p>Text" + noise + "</text:p>")
                    + "<table:table-cell>"
                    + noise
                    + "</table:table-cell>"
                    + text(
                        "<text:p><text:ruby><text:ruby-base>Wort</text:ruby-base>"
                            + "<text:ruby-text>wort</text:ruby-text></text:ruby></text:p>")))
        .containsExactly(new Text("Text"), new Text("Wort"));
  }

  @Test
  void cellsWithoutTypeAreText() throws IOException {
    assertThat(
            values(
                "<table:table-cell><text:p>da</text:p></table:table-cell>"
                    + text("<text:p> </text:p>")))
        .containsExactly(new Text("da"));
  }

  private static String typed(String type, String attributes) {
    return "<table:table-cell office:value-type='%s' office:%s><text:p>Anzeige</text:p></table:table-cell>"
        .formatted(type, attributes);
  }

  private static String text(String content) {
    return "<table:table-cell office:value-type='string'>" + content + "</table:table-cell>";
  }

  private static String formula(String attributes, String shown) {
    return "<table:table-cell table:formula='of:=A1' office:value-type='string' %s><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, shown);
  }

  private List<CellValue> values(String cells) throws IOException {
    return READING.values(Ods.cells(cells).write(folder.resolve("a.ods")));
  }
}
