package org.dachwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NoticeRendererTest {
  private static final CellRef PLACE = CellRef.sheet("a.xlsx", "Mitglieder").atRow(17).atColumn(3);
  private static final NoticeRenderer GERMAN = new NoticeRenderer(Language.DE);
  private static final NoticeRenderer ENGLISH = new NoticeRenderer(Language.EN);

  @Test
  void putsValueAndArgumentsIntoTheSentence() {
    Notice notice =
        saying("„{value}“ statt {expected}.", "“{value}”, not {expected}.")
            .withValue("31.02.2024")
            .with("expected", "29.02.2024");

    assertThat(GERMAN.render(notice)).isEqualTo("„31.02.2024“ statt 29.02.2024.");
    assertThat(ENGLISH.render(notice)).isEqualTo("“31.02.2024”, not 29.02.2024.");
  }

  @Test
  void putsThePlaceInFront() {
    assertThat(GERMAN.renderWithPlace(saying("Hier.", ""))).isEqualTo("Mitglieder!C17: Hier.");
  }

  @Test
  void joinsListsByCommas() {
    Notice notice = saying("Bekannt: {known}", "").with("known", List.of("e. V.", "gGmbH", 3));

    assertThat(GERMAN.render(notice)).isEqualTo("Bekannt: e. V., gGmbH, 3");
  }

  @Test
  void asksAnArgumentForItsWordingInTheReadersLanguage() {
    Localised both = language -> language == Language.DE ? "Gründung" : "Founded";
    Notice notice = saying("{a}", "{a}").with("a", List.of(both, 1));

    assertThat(GERMAN.render(notice)).isEqualTo("Gründung, 1");
    assertThat(ENGLISH.render(notice)).isEqualTo("Founded, 1");
  }

  @Test
  void cutsALongValueWithAnEllipsis() {
    String long121 = "x".repeat(121);

    assertThat(value(long121)).isEqualTo("x".repeat(119) + "…");
    assertThat(value("x".repeat(120))).isEqualTo("x".repeat(120));
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(value("🏠".repeat(200))).isEqualTo("🏠".repeat(119) + "…");
  }

  @Test
  void showsAValueOnOneLine() {
    assertThat(value(" zwei\r\n  Zeilen\t")).isEqualTo("zwei Zeilen");
  }

  @Test
  void takesAValueLiterally() {
    assertThat(value("$1 \\ {value}")).isEqualTo("$1 \\ {value}");
  }

  @Test
  void showsAWithheldValueAsAnEllipsis() {
    assertThat(GERMAN.render(saying("„{value}“", ""))).isEqualTo("„…“");
  }

  @Test
  void knowsTheFieldAndTheOtherPlaceOfTheNoticeItself() {
    Notice notice =
        saying("{field} wie {related}", "").withField("since").relatedTo(PLACE.atColumn(1));

    assertThat(GERMAN.render(notice)).isEqualTo("since wie Mitglieder!A17");
  }

  @Test
  void namesTheArgumentThatANoticeLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GERMAN.render(saying("{expected}", "")))
        .withMessage("acme:sample lacks argument expected");
  }

  private static String value(String value) {
    return GERMAN.render(saying("{value}", "").withValue(value));
  }

  private static Notice saying(String german, String english) {
    return Notice.of(SampleCode.saying(german, english), PLACE);
  }
}
