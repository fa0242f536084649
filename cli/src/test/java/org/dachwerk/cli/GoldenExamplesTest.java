package org.dachwerk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dachwerk.testkit.GoldenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every byte that the examples become, in both profiles and both languages. */
class GoldenExamplesTest {
  @TempDir Path folder;

  static Stream<Arguments> examplesAndProfiles() {
    return Arrays.stream(Examples.values())
        .flatMap(
            examples ->
                Stream.of("public", "internal").map(profile -> Arguments.of(examples, profile)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("examplesAndProfiles")
  void becomeTheseBytes(Examples examples, String profile) throws IOException {
    Cli german = Cli.german(folder);
    Cli english = Cli.english(folder);

    int exit =
        german.run(examples.convert(profile, "-o", "de.json", "--report", "r.json")).exit()
            + english.run(examples.convert(profile, "-o", "en.json", "--report", "r.txt")).exit();

    assertThat(exit).isZero();
    assertThat(german.text("de.json")).isEqualTo(english.text("en.json"));
    GoldenFolder golden = examples.golden(profile);
    golden.compare("output.json", german.bytes("de.json"));
    golden.compare("report.de.json", ofAnyVersion(german.text("r.json")));
    golden.compare("report.en.txt", ofAnyVersion(english.text("r.txt")));
  }

  @Test
  void areTheSameDatasetInAllThreeFormats() throws IOException {
    Json csv = dataset(Examples.CSV);

    assertThat(csv.at("organisations").items()).hasSize(11);
    assertThat(dataset(Examples.XLSX)).isEqualTo(csv);
    assertThat(dataset(Examples.ODS)).isEqualTo(csv);
  }

  @Test
  void aMemberFindsAnOrganisationThatStandsBehindIt() throws IOException {
    Cli cli = Cli.german(folder);
    cli.run(Examples.MEMBERS_FIRST.convert("internal", "-o", "a.json"));
    Json dataset = Json.of(cli.bytes("a.json"));

    assertThat(dataset.at("members").items())
        .extracting(member -> member.at("organisation", "id").text())
        .containsExactly("frauenverein-sued-dresden", "frauenverein-sued-dresden", "null");
  }

  private Json dataset(Examples examples) throws IOException {
    Cli cli = Cli.german(folder);
    cli.run(examples.convert("internal", "-o", "a.json"));
    // The head is the title rows' own, which CSV files lack; a source names its file and row.
    return Json.of(cli.bytes("a.json")).without("source", "dataset");
  }

  /** The version changes with every release, and nothing else with it. */
  private static byte[] ofAnyVersion(String report) {
    return report
        .replaceFirst("\"dachwerk\": \"[^\"]*\"", "\"dachwerk\": \"VERSION\"")
        .replaceFirst("\nDachwerk [^ ,]+,", "\nDachwerk VERSION,")
        .getBytes(UTF_8);
  }
}
