package org.dachwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NoticeTest {
  private static final CellRef PLACE = CellRef.file("liste.csv").atRow(2);
  private static final SampleCode CODE = SampleCode.of("acme:code");

  @Test
  void carriesTheUsualWeightOfItsCode() {
    assertThat(Notice.of(CODE, PLACE))
        .isEqualTo(
            new Notice(CODE, Severity.WARNING, Effect.NONE, PLACE, null, null, Map.of(), null));
  }

  @Test
  void isBuiltStepByStepAndNothingGetsLost() {
    Notice notice =
        Notice.of(CODE, PLACE)
            .with("one", 1)
            .withField("since")
            .withValue("gestern")
            .relatedTo(PLACE.atRow(1))
            .withAll(Map.of("two", 2))
            .weighing(Severity.ERROR, Effect.VALUE);

    assertThat(notice)
        .isEqualTo(
            new Notice(
                CODE,
                Severity.ERROR,
                Effect.VALUE,
                PLACE,
                "since",
                "gestern",
                Map.of("one", 1, "two", 2),
                PLACE.atRow(1)));
  }

  @Test
  void speaksGermanToGermanLocalesAndEnglishToOthers() {
    assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.DE);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
  }
}
