package org.dachwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellRefTest {
  private static final CellRef SHEET = CellRef.sheet("verein.xlsx", "Mitglieder");

  @ParameterizedTest
  @CsvSource({"1,A", "26,Z", "27,AA", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD"})
  void columnsHaveTheLettersOfASpreadsheet(int column, String letters) {
    assertThat(CellRef.columnName(column)).isEqualTo(letters);
  }

  @Test
  void columnsCountFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellRef.columnName(0))
        .withMessage("Columns count from 1: 0");
  }

  @Test
  void aCellIsNamedBySheetAndAddress() {
    assertThat(SHEET.atRow(17).atColumn(3)).hasToString("Mitglieder!C17");
  }

  @Test
  void aFileWithoutSheetsStandsForItself() {
    assertThat(CellRef.file("mitglieder.csv").atRow(17).atColumn(3))
        .hasToString("mitglieder.csv!C17");
  }

  @Test
  void aRowIsNamedByItsNumber() {
    assertThat(SHEET.atRow(17)).hasToString("Mitglieder!17");
  }

  @Test
  void aSheetIsNamedByItsName() {
    assertThat(SHEET).hasToString("Mitglieder");
  }

  @Test
  void anotherRowIsMeantWhole() {
    assertThat(SHEET.atRow(17).atColumn(3).atRow(18))
        .isEqualTo(new CellRef("verein.xlsx", "Mitglieder", 18, 0));
  }

  @Test
  void aRowHasNeitherCellNorLetters() {
    assertThat(SHEET.atRow(17).cell()).isNull();
    assertThat(SHEET.atRow(17).columnLetters()).isNull();
  }

  @Test
  void aColumnHasLettersAndNoCell() {
    assertThat(SHEET.atColumn(28).columnLetters()).isEqualTo("AB");
    assertThat(SHEET.atColumn(28).cell()).isNull();
  }

  @Test
  void nothingStandsBeforeTheFirstRow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHEET.atRow(-1))
        .withMessage("Negative row or column: -1, 0");
  }
}
