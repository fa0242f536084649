package org.dachwerk.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Person;
import org.dachwerk.table.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonParserTest {

  private final PersonParser parser = new PersonParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr. Olena Petrenko       | Dr.       | Olena     | Petrenko     | Olena Petrenko",
        "Prof. Dr. Karim Nasser   | Prof. Dr. | Karim     | Nasser       | Karim Nasser",
        "Prof.Dr.Karim Nasser     | Prof. Dr. | Karim     | Nasser       | Karim Nasser",
        "Dr.-Ing. Karim Nasser    | Dr.-Ing.  | Karim     | Nasser       | Karim Nasser",
        "Dipl.-Soz.-Päd. Eva Alt  | Dipl.-Soz.-Päd. | Eva | Alt          | Eva Alt",
        "Nasser, Karim            |           | Karim     | Nasser       | Karim Nasser",
        "Dr. Nasser, Karim        | Dr.       | Karim     | Nasser       | Karim Nasser",
        "Nasser, Dr. Karim        | Dr.       | Karim     | Nasser       | Karim Nasser",
        "Berg, Anna von           |           | Anna      | von Berg     | Anna von Berg",
        "Frau Sommer              |           |           | Sommer       | Sommer",
        "Herrn Dr. Jonas Weidner  | Dr.       | Jonas     | Weidner      | Jonas Weidner",
        "Sommer                   |           |           | Sommer       | Sommer",
        "Deniz Yıldızoğlu         |           | Deniz     | Yıldızoğlu   | Deniz Yıldızoğlu",
        "Anna-Lena Brückner       |           | Anna-Lena | Brückner     | Anna-Lena Brückner",
        "Anna von der Heide       |           | Anna      | von der Heide | Anna von der Heide",
        "von der Heide            |           |           | von der Heide | von der Heide",
        "Samir al Haddad          |           | Samir     | al Haddad    | Samir al Haddad",
        "Samir al-Haddad          |           | Samir     | al-Haddad    | Samir al-Haddad",
        "Ali bin Karim            |           | Ali       | bin Karim    | Ali bin Karim",
        "NASSER Karim             |           | Karim     | NASSER       | Karim NASSER",
        "Karim NASSER             |           | Karim     | NASSER       | Karim NASSER",
        "Ministerin Dr. Eva Alt   | Ministerin Dr. | Eva  | Alt          | Eva Alt",
        "Anna Maria Alt           |           | Anna Maria | Alt         | Anna Maria Alt"
      })
  void readsNames(String text, String prefix, String given, String family, String name) {
    assertThat(parse(text)).isEqualTo(Parsed.of(new Person(prefix, given, family, name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Max Berger M.A.",
        "Max Berger (Vorsitz)",
        "Max Berger, M. A.",
        "Max Berger, MdL",
        "Max Berger, Minister"
      })
  void keepsTheWordsThatNoFieldTakes(String text) {
    assertThat(parse(text))
        .isEqualTo(Parsed.withText(new Person(null, "Max", "Berger", "Max Berger"), text));
  }

  @Test
  void findsNobodyWhereNoNameStands() {
    assertThat(parse("?")).isEqualTo(Parsed.nothing());
    assertThat(parse("Frau")).isEqualTo(Parsed.nothing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr.   | Olena | Petrenko  | Dr.       | Olena | Petrenko  | Olena Petrenko",
        "Frau  |       | Sommer    |           |       | Sommer    | Sommer",
        "      | Eva   | Dr. Alt   | Dr.       | Eva   | Alt       | Eva Alt",
        "      | Eva   |           |           | Eva   |           | Eva",
        "Dekan | Max   | von Berg  | Dekan     | Max   | von Berg  | Max von Berg"
      })
  void joinsColumns(
      String title, String given, String family, String prefix, String g, String f, String name) {
    assertThat(PersonParser.of(title, given, family)).isEqualTo(new Person(prefix, g, f, name));
  }

  @Test
  void namesNobodyInBlankColumns() {
    assertThat(PersonParser.of(null, " ", null)).isNull();
    assertThat(PersonParser.of("Dr.", null, null)).isNull();
  }

  private Parsed<Person> parse(String text) {
    return parser.parse(new CellValue.Text(text), ColumnContext.standard());
  }
}
