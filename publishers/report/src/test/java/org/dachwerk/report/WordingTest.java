package org.dachwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Severity;
import org.dachwerk.privacy.Profile;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
    Properties german = messages(Language.DE);
    Properties english = messages(Language.EN);

    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(german.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key))));
  }

  @Test
  void everyCodeThatAReportShowsHasAWord() throws IOException {
    List<String> needed = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      needed.add("severity." + severity.name());
      needed.add("count." + severity.name() + ".one");
      needed.add("count." + severity.name() + ".other");
    }
    needed.add("effect." + Effect.VALUE.name());
    needed.add("effect." + Effect.ROW.name());
    for (Profile profile : Profile.values()) {
      needed.add("profile." + profile.code());
    }
    needed.add("kind.none");
    for (RecordType type : RecordType.values()) {
      needed.add("kind." + type.code());
    }
    for (Privacy privacy : Privacy.values()) {
      if (privacy != Privacy.PUBLIC) {
        needed.add("withheld." + privacy.code() + ".one");
        needed.add("values." + privacy.code() + ".other");
      }
    }
    Wording.TERMS.forEach((group, codes) -> codes.forEach(code -> needed.add(group + "." + code)));

    assertThat(messages(Language.EN).stringPropertyNames()).containsAll(needed);
  }

  @Test
  void aCodeWithoutAWordIsShownAsItIs() {
    assertThat(new Wording(Language.DE).term("skipped", "acme")).isEqualTo("acme");
  }

  private static Properties messages(Language language) throws IOException {
    String file = "report_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static NavigableSet<String> arguments(String template) {
    NavigableSet<String> names = new TreeSet<>();
    Pattern.compile("\\{[a-zA-Z]+}")
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .forEach(names::add);
    return names;
  }
}
