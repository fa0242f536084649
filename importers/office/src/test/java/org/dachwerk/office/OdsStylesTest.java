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
import org.dachwerk.table.CellValue.Date;
import org.dachwerk.table.CellValue.Elapsed;
import org.dachwerk.table.CellValue.Numeric;
import org.dachwerk.table.CellValue.Time;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles say of some values what their types do not. */
final class OdsStylesTest {
  private static final Reading READING = new Reading(new OfficeReader());

  private static final String STYLES =
      """
      <number:time-style style:name="N1"/>
      <number:time-style style:name="N2" number:truncate-on-overflow="false"/>
      <number:number-style style:name="N3"><number:text> €</number:text></number:number-style>
      <style:style style:name="clock" style:family="table-cell" style:data-style-name="N1"/>
      <style:style style:name="hours" style:family="table-cell" style:data-style-name="N2"/>
      <style:style style:name="bold" style:family="table-cell" style:parent-style-name="hours"/>
      <style:style style:name="euro" style:family="table-cell" style:data-style-name="N3"/>
      <style:style style:name="circle" style:family="table-cell" style:parent-style-name="circle"/>
      """;

  @TempDir Path folder;

  @Test
  void hoursBeyondADayAreElapsedEvenWhereTheyAreFew() throws IOException {
    assertThat(
            values(
                "<table:table-row>"
                    + time("clock", "PT8H")
                    + time("hours", "PT8H")
                    + time("bold", "PT8H")
                    + time("circle", "PT8H")
                    + "</table:table-row>"))
        .containsExactly(
            new Time(LocalTime.of(8, 0)),
            new Elapsed(Duration.ofHours(8)),
            new Elapsed(Duration.ofHours(8)),
            new Time(LocalTime.of(8, 0)));
  }

  @Test
  void aDateOfWhichOnlyTheTimeShowsIsADate() throws IOException {
    assertThat(
            values(
                "<table:table-row>"
                    + time("clock", "PT1080012H")
                    + time("hours", "PT1080012H")
                    + "</table:table-row>"))
        .containsExactly(
            new Date(LocalDateTime.of(2023, 3, 15, 12, 0)),
            new Elapsed(Duration.ofHours(1_080_012)));
  }

  @Test
  void aCellWithoutStyleHasThatOfItsRowOrElseOfItsColumn() throws IOException {
    String number = "<table:table-cell office:value-type='float' office:value='5'/>";

    assertThat(
            values(
                "<table:table-column/>"
                    + "<table:table-column table:default-cell-style-name='euro'/>"
                    + "<table:table-column/>"
                    + "<table:table-row>"
                    + number.repeat(3)
                    + "</table:table-row>"
                    + "<table:table-row table:default-cell-style-name='euro'>"
                    + number
                    + "</table:table-row>"))
        .extracting(value -> ((Numeric) value).format())
        .containsExactly(
            NumberFormat.PLAIN, NumberFormat.CURRENCY, NumberFormat.PLAIN, NumberFormat.CURRENCY);
  }

  @Test
  void stylesOfAPackageMayStandInAPartOfTheirOwn() throws IOException {
    Path file =
        Ods.cells(
                "<table:table-cell table:style-name='named' office:value-type='float'"
                    + " office:value='5'/>")
            .namedStyles(
                "<office:styles><number:number-style style:name='N'><number:text>EUR</number:text>"
                    + "</number:number-style><style:style style:name='named'"
                    + " style:family='table-cell' style:data-style-name='N'/></office:styles>")
            .write(folder.resolve("a.ods"));

    assertThat(READING.values(file))
        .containsExactly(new Numeric(new BigDecimal(5), NumberFormat.CURRENCY));
  }

  private static String time(String style, String value) {
    return "<table:table-cell table:style-name='%s' office:value-type='time' office:time-value='%s'/>"
        .formatted(style, value);
  }

  private List<CellValue> values(String rows) throws IOException {
    String table = "<table:table table:name='Liste'>" + rows + "</table:table>";
    return READING.values(Ods.tables(STYLES, table).write(folder.resolve("a.ods")));
  }
}
