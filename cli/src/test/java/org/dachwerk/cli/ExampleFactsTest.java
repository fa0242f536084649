package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of the examples knows, found again in what they become. */
class ExampleFactsTest {
  private static final String DSM = "dachverband-saechsischer-migrantenorganisationen-dresden";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void everyRowIsAccountedFor(Examples examples) throws IOException {
    run(examples, "public");

    List<Json> sheets = report().at("sheets").items();

    assertThat(sheets.subList(0, 4))
        .extracting(sheet -> sheet.at("kind").text() + " " + sound(sheet))
        .containsExactly("organisation 11", "member 12", "event 6", "funding 3");
    assertThat(sheets)
        .allSatisfy(
            sheet ->
                assertThat(number(sheet, "rowsRead"))
                    .isEqualTo(
                        sound(sheet)
                            + number(sheet, "rowsRejected")
                            + number(sheet, "rowsSkipped")));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void fourMembersArePublicAndEightAreWithheld(Examples examples) throws IOException {
    Json dataset = run(examples, "public");

    Json members = report().at("sheets").item("kind", "member");

    assertThat(number(members, "recordsWritten")).isEqualTo(4);
    assertThat(number(members, "recordsWithheld")).isEqualTo(8);
    assertThat(dataset.at("members").items())
        .extracting(member -> member.at("member", "name").text())
        .containsExactly("Deniz Yıldızoğlu", "Meera Anand", "Samir Haddad", "Jonas Weidner");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void allTwelveMembersAreInternal(Examples examples) throws IOException {
    Json dataset = run(examples, "internal");

    assertThat(dataset.at("members").items()).hasSize(12);
    assertThat(number(report().at("sheets").item("kind", "member"), "recordsWithheld")).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void theUmbrellaWasFoundedIn2017AndHas57OrganisationsOfOver20Countries(Examples examples)
      throws IOException {
    Json dsm = run(examples, "public").at("organisations").item("shortName", "DSM");

    assertThat(dsm.at("foundedOn").text()).isEqualTo("2017");
    assertThat(dsm.at("numberOfMemberOrganisations").text()).isEqualTo("{value=57}");
    assertThat(dsm.at("numberOfCountries").text())
        .isEqualTo("{value=20, qualifier=over, text=mehr als 20}");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void theUmbrellaIsOneByItsShortItsPlainAndItsFullName(Examples examples) throws IOException {
    Json dataset = run(examples, "public");

    Set<String> names = new HashSet<>();
    Json full = dataset.at("organisations").item("id", DSM);
    names.add(full.at("name").text());
    for (Json event : dataset.at("events").items()) {
      for (Json organiser : event.at("organisers").items()) {
        if (organiser.at("id").is(DSM)) {
          names.add(organiser.at("name").text());
        }
      }
    }

    assertThat(names)
        .containsExactlyInAnyOrder(
            "DSM",
            "Dachverband sächsischer Migrantenorganisationen",
            "Dachverband sächsischer Migrantenorganisationen e. V.");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void anAbbreviatedUniversityStaysWithoutAnIdAndIsSuggested(Examples examples) throws IOException {
    Json petrenko =
        run(examples, "internal").at("members").items().stream()
            .filter(member -> member.at("member", "familyName").is("Petrenko"))
            .findFirst()
            .orElseThrow();

    Json suggestion = report().at("notices").item("code", "reference-suggestion");

    assertThat(petrenko.at("organisation").text()).isEqualTo("{name=TU Darmstadt}");
    assertThat(suggestion.at("severity").text()).isEqualTo("INFO");
    assertThat(suggestion.at("message").text())
        .isEqualTo(
            "„TU Darmstadt“ ist keine Organisation dieser Listen; der Name bleibt ohne Kennung."
                + " Gemeint sein könnte: Technische Universität Darmstadt.");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void theHandOverLastsFromSixToEightInWinterTime(Examples examples) throws IOException {
    Json event = run(examples, "public").at("events").item("kind", "handover");

    assertThat(event.at("start").text()).isEqualTo("2021-03-17T18:00:00+01:00");
    assertThat(event.at("end").text()).isEqualTo("2021-03-17T20:00:00+01:00");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void almostFourHundredIsNotFourHundred(Examples examples) throws IOException {
    Json event =
        run(examples, "public").at("events").item("title", "Landesfachtag Migrantenorganisationen");

    assertThat(event.at("attendance").text())
        .isEqualTo("{value=400, qualifier=almost, text=knapp 400}");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void datesWithoutAYearStayTextAndAreWarnedOf(Examples examples) throws IOException {
    Json dataset = run(examples, "public");

    List<Json> dateless =
        dataset.at("events").items().stream()
            .filter(event -> event.at("start").isAbsent())
            .toList();
    List<String> warned =
        report().at("notices").items().stream()
            .filter(notice -> notice.at("severity").is("WARNING"))
            .filter(notice -> notice.at("code").text().startsWith("date-without-year"))
            .map(notice -> notice.at("value").text())
            .toList();

    assertThat(dateless)
        .extracting(event -> event.at("startText").text())
        .containsExactly("ab Mai", "ab Mai", "Freitag, 24. September");
    assertThat(warned)
        .containsExactlyInAnyOrder("ab Mai", "ab Mai", "Freitag, 24. September", "Mai");
  }

  private Json run(Examples examples, String profile) throws IOException {
    Cli cli = Cli.german(folder);
    Cli.Outcome outcome = cli.run(examples.convert(profile, "-o", "a.json", "--report", "r.json"));
    assertThat(outcome.exit()).isZero();
    return Json.of(cli.bytes("a.json"));
  }

  private Json report() throws IOException {
    return Json.of(Cli.german(folder).bytes("r.json"));
  }

  private static long sound(Json sheet) {
    return number(sheet, "recordsWritten") + number(sheet, "recordsWithheld");
  }

  private static long number(Json sheet, String name) {
    return Long.parseLong(sheet.at(name).text());
  }
}
