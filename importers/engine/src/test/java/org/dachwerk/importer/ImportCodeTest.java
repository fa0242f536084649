package org.dachwerk.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dachwerk.notice.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportCodeTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @EnumSource(ImportCode.class)
  void speaksGermanAndEnglishOfTheSameThings(ImportCode code) {
    assertThat(placeholders(code, Language.DE)).isEqualTo(placeholders(code, Language.EN));
    assertThat(code.template(Language.DE)).isNotEqualTo(code.template(Language.EN));
  }

  @ParameterizedTest
  @EnumSource(ImportCode.class)
  void isNamedAsItIsWritten(ImportCode code) {
    assertThat(code.id().replace('-', '_')).isEqualToIgnoringCase(code.name());
  }

  @Test
  void noTwoCodesShareAName() {
    assertThat(Stream.of(ImportCode.values()).map(ImportCode::id)).doesNotHaveDuplicates();
  }

  private static List<String> placeholders(ImportCode code, Language language) {
    return PLACEHOLDER
        .matcher(code.template(language))
        .results()
        .map(match -> match.group())
        .sorted()
        .toList();
  }
}
