package org.dachwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MessageCatalogueTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  /** German names of weekdays are an argument of their own. */
  private static final Set<String> PER_LANGUAGE = Set.of("weekday", "weekdayEnglish");

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void bothLanguagesNameTheSameArguments(RuleCode code) {
    Set<String> german = placeholders(code.template(Language.DE));
    Set<String> english = placeholders(code.template(Language.EN));

    assertThat(german).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void everyMessageIsASentence(RuleCode code) {
    for (Language language : Language.values()) {
      assertThat(code.template(language)).matches("(?s)[\\p{Lu}„“{].*[.…\"?]");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageHasACode(Language language) throws IOException {
    assertThat(keys(language))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(RuleCode.values()).map(RuleCode::id).toList());
  }

  @Test
  void codesAreKebabCaseAndUnique() {
    List<String> ids = Arrays.stream(RuleCode.values()).map(RuleCode::id).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void namesTheMissingMessageAndItsFile() {
    MessageCatalogue messages = new MessageCatalogue(RuleCode.class, "messages");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.template("no-such-code", Language.EN))
        .withMessage("No message no-such-code in messages_en.properties");
  }

  @Test
  void namesTheMissingFile() {
    MessageCatalogue messages = new MessageCatalogue(RuleCode.class, "absent");

    assertThatIllegalStateException()
        .isThrownBy(() -> messages.template("any", Language.DE))
        .withMessage("Missing resource absent_de.properties");
  }

  private static Set<String> placeholders(String template) {
    Set<String> names =
        PLACEHOLDER
            .matcher(template)
            .results()
            .map((MatchResult match) -> match.group(1))
            .map(name -> PER_LANGUAGE.contains(name) ? "weekday" : name)
            .collect(Collectors.toCollection(HashSet::new));
    return names;
  }

  private static Set<String> keys(Language language) throws IOException {
    Properties properties = new Properties();
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream in = RuleCode.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames();
  }
}
