package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must stand nowhere in what the examples become. */
class ExamplePrivacyTest {
  private static final String[] SECRETS = {
    "123456", "12345678901", "123 4567 8901", "pwd=", "QmVpc3BpZWxCZWlzcGllbA09", "zoom.us"
  };
  private static final String[] WITHOUT_CONSENT = {
    "Anna-Lena",
    "Brückner",
    "a.brueckner@example.org",
    "Wenke",
    "Thomsen",
    "Miriam",
    "Nowak",
    "Elena",
    "Bianchi",
    "Lidya",
    "Tesfay",
    "Olena",
    "Petrenko",
    "Frau Sommer",
    "Sommer",
    "Ingrid",
    "Schönhals",
    "Carla",
    "Molina",
    "Karim",
    "Nasser",
    "Max Berger"
  };

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "CSV,public",
    "XLSX,public",
    "ODS,public",
    "CSV,internal",
    "XLSX,internal",
    "ODS,internal"
  })
  void secretsStandNowhere(Examples examples, String profile) throws IOException {
    assertThat(everything(examples, profile))
        .hasSize(11)
        .allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX", "ODS"})
  void nobodyWithoutConsentStandsInPublic(Examples examples) throws IOException {
    assertThat(everything(examples, "public"))
        .allSatisfy(text -> assertThat(text).doesNotContain(WITHOUT_CONSENT));
  }

  @Test
  void thePersonalMailboxStaysInTheInternalProfile() throws IOException {
    assertThat(everything(Examples.CSV, "internal").get(0))
        .contains("a.brueckner@example.org", "Anna-Lena");
  }

  /** Data in both forms, with their head, reports in all formats, and what was said. */
  private List<String> everything(Examples examples, String profile) throws IOException {
    Cli cli = Cli.german(folder);
    Cli.Outcome first =
        cli.run(
            examples.convert(
                profile,
                "-o",
                "a.json",
                "--report",
                "r.json",
                "--report",
                "r.txt",
                "--report",
                "r.html"));
    Cli.Outcome second =
        cli.run(
            examples.convert(
                profile, "-o", "a.jsonl", "--provenance", "--redact", "--report", "s.json"));
    Cli.Outcome third = cli.run(examples.convert(profile, "-o", "-"));
    assertThat(List.of(first.exit(), second.exit(), third.exit())).containsOnly(0);
    return List.of(
        cli.text("a.json"),
        cli.text("a.jsonl"),
        cli.text("a.jsonl.meta.json"),
        cli.text("r.json"),
        cli.text("r.txt"),
        cli.text("r.html"),
        cli.text("s.json"),
        first.err(),
        second.err(),
        third.err(),
        third.out());
  }
}
