package org.dachwerk.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.CellValue.Bool;
import org.dachwerk.table.CellValue.Fault;
import org.dachwerk.table.CellValue.Text;
import org.dachwerk.testkit.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxCellsTest {
  private static final Reading READING = new Reading(new OfficeReader());

  @TempDir Path folder;

  @Test
  void aTextIsSharedInlineOrTheResultOfAFormula() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
                """
                <c r="A1" t="s"><v>1</v></c>\
                <c r="B1" t="inlineStr"><is><t>inline</t></is></c>\
                <c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>\
                <c r="D1" t="s"><v>0</v></c>\
                """)
            .strings("<si><t>erster</t></si><si><t>zweiter</t></si>");

    assertThat(values(workbook))
        .containsExactly(
            new Text("zweiter"), new Text("inline"), new Text("ab"), new Text("erster"));
  }

  @Test
  void aTextInRunsIsOneTextWithoutItsPronunciation() throws IOException {
    String runs =
        "<r><t>fett</t></r><r><rPr/><t> und mager</t></r><rPh sb='0' eb='1'><t>x</t></rPh>";
    Xlsx workbook =
        Xlsx.cells("<c t='s'><v>0</v></c><c t='inlineStr'><is>" + runs + "</is></c>")
            .strings("<si>" + runs + "<phoneticPr fontId='1'/></si>");

    assertThat(values(workbook))
        .containsExactly(new Text("fett und mager"), new Text("fett und mager"));
  }

  @Test
  void charactersThatXmlCannotHoldAreDecoded() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
            inline("a_x000D_\nb")
                + inline("_x005F_x000D_")
                + inline("_x00_ _xZZZZ_ _x")
                + inline("a_x000D_b"));

    assertThat(values(workbook))
        .containsExactly(
            new Text("a\nb"), new Text("_x000D_"), new Text("_x00_ _xZZZZ_ _x"), new Text("a\nb"));
  }

  @Test
  void truthValuesAndErrorsAreWhatTheyAre() throws IOException {
    Xlsx workbook =
        Xlsx.cells(
            """
            <c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>vielleicht</v></c>\
            <c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c>\
            """);

    assertThat(values(workbook))
        .containsExactly(
            new Bool(true),
            new Bool(false),
            new Fault("vielleicht"),
            new Fault("#DIV/0!"),
            new Fault("#N/A"));
  }

  @Test
  void aFormulaWithoutStoredValueIsAFaultAndOneWithEmptyTextIsBlank() throws IOException {
    Xlsx workbook =
        Xlsx.cells("<c><f>1+1</f></c><c><f>A1</f><v/></c><c t='str'><f>\"\"</f><v></v></c>");

    assertThat(values(workbook)).containsExactly(new Fault("="), new Fault("="));
  }

  @Test
  void aFormulaSharedFromACellThatIsNotThereHasItsStoredValue() throws IOException {
    Xlsx workbook = Xlsx.cells("<c t='str'><f t='shared' si='7'/><v>da</v></c>");

    assertThat(values(workbook)).containsExactly(new Text("da"));
  }

  @Test
  void aSharedTextThatIsNotInTheTableSpoilsItsCellAlone() throws IOException {
    Xlsx workbook =
        Xlsx.cells("<c t='s'><v>9</v></c><c t='s'><v>0</v></c><c t='s'><v>-1</v></c>")
            .strings("<si><t>da</t></si>");

    assertThat(values(workbook)).containsExactly(new Fault("9"), new Text("da"), new Fault("-1"));
  }

  @Test
  void blankCellsGiveNothing() throws IOException {
    Xlsx workbook = Xlsx.cells("<c s='1'/><c t='s'><v/></c>" + inline("  \n ") + inline(""));

    assertThat(values(workbook)).isEmpty();
  }

  @Test
  void aTextLongerThanASpreadsheetCellIsReadWholeWithAWord() throws IOException {
    Path file =
        Xlsx.cells("<c r='C1' t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c>")
            .write(folder.resolve("lang.xlsx"));

    assertThat(READING.notices(file))
        .containsExactly(
            "Liste!C1: The cell has 40000 characters, more than the 32767 that spreadsheet"
                + " programs hold. It was read whole.");
  }

  private static String inline(String text) {
    return "<c t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
  }

  private List<CellValue> values(Xlsx workbook) throws IOException {
    return READING.values(workbook.write(folder.resolve("a.xlsx")));
  }
}
