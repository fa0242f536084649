package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.dachwerk.notice.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person finds who asks. */
class HelpTest {
  @TempDir Path folder;

  @Test
  void germanHelpNamesTheCommandsAndAnExample() {
    Cli.Outcome help = Cli.german(folder).run("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Aufruf: dachwerk")
        .contains("Befehle:", "convert", "check", "Beispiel: dachwerk convert mitglieder.xlsx");
  }

  @Test
  void englishHelpNamesTheCommandsAndAnExample() {
    Cli.Outcome help = Cli.english(folder).run("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: dachwerk")
        .contains("Commands:", "convert", "check", "Example: dachwerk convert members.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "check"})
  void everyCommandHasAnExampleInBothLanguages(String command) {
    assertThat(Cli.german(folder).run(command, "--help").out())
        .startsWith("Aufruf: dachwerk " + command)
        .contains("Beispiel: dachwerk " + command);
    assertThat(Cli.english(folder).run(command, "--help").out())
        .startsWith("Usage: dachwerk " + command)
        .contains("Example: dachwerk " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "check"})
  void everyOptionIsDescribed(String command) {
    // An option without a description ends its line.
    String option = "(?m)^ *(-\\w, )?--[a-z-]+(=\\S+)?$(?!\\n {20,}\\S)";

    assertThat(Cli.german(folder).run(command, "--help").out()).doesNotContainPattern(option);
    assertThat(Cli.english(folder).run(command, "--help").out()).doesNotContainPattern(option);
  }

  @Test
  void theVersionIsOneLine() {
    for (Cli cli : new Cli[] {Cli.german(folder), Cli.english(folder)}) {
      Cli.Outcome version = cli.run("--version");
      assertThat(version.exit()).isZero();
      assertThat(version.out().strip()).matches("dachwerk \\S+");
      assertThat(version.err()).isEmpty();
      assertThat(cli.run("convert", "--version").out()).isEqualTo(version.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', de-AT, DE",
    "'', en-GB, EN",
    "'', fr, EN",
    "--lang en, de, EN",
    "--lang=de, en, DE",
    "convert --lang de a.csv, en, DE"
  })
  void theLanguageIsTheOptionsElseTheMachines(String words, String locale, Language expected) {
    assertThat(Dachwerk.languageOf(words.split(" "), Locale.forLanguageTag(locale)))
        .isEqualTo(expected);
  }
}
