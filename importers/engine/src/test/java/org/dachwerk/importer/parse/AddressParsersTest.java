package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Address;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParsersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hauptstr. 12a            | Hauptstr.              | 12a",
        "Hauptstr. 12 a           | Hauptstr.              | 12a",
        "Hauptstr.12a             | Hauptstr.              | 12a",
        "Hauptstr. 12 - 14        | Hauptstr.              | 12-14",
        "Hauptstr. 12, Hinterhaus | Hauptstr.              | 12, Hinterhaus",
        "Am Belvedere 10 / Top 4  | Am Belvedere           | 10 / Top 4",
        "Johann-Böhm-Platz 1      | Johann-Böhm-Platz      | 1",
        "Karlsgasse 9/2           | Karlsgasse             | 9/2",
        "Karlsgasse 9/2/14        | Karlsgasse             | 9/2/14",
        "Postfach 12 34           | Postfach 12 34         |",
        "Straße des 17. Juni 135  | Straße des 17. Juni    | 135",
        "Straße des 17. Juni      | Straße des 17. Juni    |",
        "C 4, 12                  | C 4                    | 12",
        "Am Markt                 | Am Markt               |",
        "Ringweg 12-14, Haus B, 2. OG | Ringweg            | 12-14, Haus B, 2. OG",
        "Kennergasse 10/R1        | Kennergasse            | 10/R1",
        "Straße 143, Nr. 5        | Straße 143             | 5",
        "12 High Street           | High Street            | 12",
        "c/o Anna Alt, Ringweg 3  | c/o Anna Alt, Ringweg  | 3"
      })
  void readsStreets(String text, String street, String number) {
    assertThat(parse(new StreetParser(), text))
        .isEqualTo(Parsed.of(new Address(street, number, null, null, null, null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01067 Dresden            | 01067 | Dresden            |",
        "D-01067 Dresden          | 01067 | Dresden            | DE",
        "D 01067 Dresden          | 01067 | Dresden            | DE",
        "A-1010 Wien              | 1010  | Wien               | AT",
        "CH-8001 Zürich           | 8001  | Zürich             | CH",
        "1010 Wien                | 1010  | Wien               |",
        "1010 Wien, Österreich    | 1010  | Wien               | AT",
        "Dresden                  |       | Dresden            |",
        "01067                    | 01067 |                    |",
        "Dresden 01067            | 01067 | Dresden            |",
        "15230 Frankfurt (Oder)   | 15230 | Frankfurt (Oder)   |",
        "06108 Halle/Saale        | 06108 | Halle/Saale        |"
      })
  void readsTowns(String text, String code, String locality, String country) {
    assertThat(parse(new TownParser(), text))
        .isEqualTo(Parsed.of(new Address(null, null, code, locality, null, country)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D-1067 Dresden", "010670 Dresden", "106 Dresden"})
  void warnsOfPostalCodesThatAreNone(String text) {
    assertThat(parse(new TownParser(), text).findings())
        .containsExactly(Finding.of(RuleCode.POSTAL_CODE_INVALID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hauptstr. 5, 01067 Dresden   | Hauptstr. | 5  | 01067 | Dresden | |",
        "Hauptstr. 5\\n01067 Dresden  | Hauptstr. | 5  | 01067 | Dresden | |",
        "Hauptstr. 5 01067 Dresden    | Hauptstr. | 5  | 01067 | Dresden | |",
        "Hauptstr. 5 - D 01067 Dresden | Hauptstr. | 5 | 01067 | Dresden | | DE",
        "Hauptstr. 5, Dresden 01067   | Hauptstr. | 5  | 01067 | Dresden | |",
        "Ring 1234, 01067 Dresden     | Ring      | 1234 | 01067 | Dresden | |",
        "Rathaus, Markt 1, D-01067 Dresden | Rathaus, Markt | 1 | 01067 | Dresden | | DE",
        "C 4, 12, 68159 Mannheim      | C 4       | 12 | 68159 | Mannheim | |",
        "Postfach 12 34, 01067 Dresden | Postfach 12 34 | | 01067 | Dresden | |",
        "Am Belvedere 10 / Top 4, 1100 Wien, Österreich | Am Belvedere | 10 / Top 4 | 1100 | Wien | | AT",
        "Markt 1, 01067 Dresden, Sachsen, Deutschland | Markt | 1 | 01067 | Dresden | Sachsen | DE",
        "Markt 1, 04177 Leipzig, OT Lindenau | Markt | 1 | 04177 | Leipzig, OT Lindenau | |",
        "Markt 1, Gießen              | Markt     | 1  |       | Gießen | |",
        "Markt 1                      | Markt     | 1  |       |        | |",
        "Berlin                       |           |    |       | Berlin | |",
        "Gießen, Hessen               |           |    |       | Gießen | Hessen |",
        "01067 Dresden                |           |    | 01067 | Dresden | |"
      })
  void readsAddresses(
      String text,
      String street,
      String number,
      String code,
      String locality,
      String region,
      String country) {
    assertThat(parse(new AddressParser(), text.replace("\\n", "\n")))
        .isEqualTo(Parsed.of(new Address(street, number, code, locality, region, country)));
  }

  private static Parsed<Address> parse(CellParser<Address> parser, String text) {
    return parser.parse(new CellValue.Text(text), ColumnContext.standard());
  }
}
