package org.dachwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.FundingRecordBuilder;
import org.dachwerk.model.Money;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Reference;
import org.junit.jupiter.api.Test;

final class SmallRulesTest {
  private static final Reference CHOIR = new Reference("Chor e. V.", null);

  @Test
  void anEventWithoutADateIsAWarning() {
    Checked checked = Checked.by(new EventDateRule(), event().build(), "title", "start");

    checked.codes().containsExactly("event-without-date WARNING NONE start");
    checked.german().containsExactly("liste.csv!B2: Die Veranstaltung hat kein Datum.");
    checked.english().containsExactly("liste.csv!B2: The event has no date.");
  }

  @Test
  void aDateInWordsIsADateToo() {
    EventDateRule rule = new EventDateRule();

    Checked.by(rule, event().startText("im Herbst").build()).codes().isEmpty();
    Checked.by(rule, event().start(PartialDateTime.parse("2022")).build()).codes().isEmpty();
  }

  @Test
  void aFundingWithoutAnAmountIsAWarning() {
    Checked checked =
        Checked.by(new FundingAmountRule(), funding().build(), "recipient", "amountAwarded");

    checked.codes().containsExactly("funding-without-amount WARNING NONE amountAwarded");
    checked.german().containsExactly("liste.csv!B2: Die Förderung nennt keinen Betrag.");
    checked.english().containsExactly("liste.csv!B2: The funding names no amount.");
  }

  @Test
  void anyAmountIsEnough() {
    Money money = new Money(BigDecimal.TEN, "EUR");
    List<UnaryOperator<FundingRecordBuilder>> amounts =
        List.of(
            funding -> funding.amountRequested(money),
            funding -> funding.amountAwarded(money),
            funding -> funding.amountPaid(money),
            funding -> funding.amountForwarded(money),
            funding -> funding.totalCost(money));

    assertThat(amounts)
        .allSatisfy(
            amount ->
                Checked.by(new FundingAmountRule(), amount.apply(funding()).build())
                    .codes()
                    .isEmpty());
  }

  @Test
  void aSecretInATextIsToldAndNotShown() {
    Checked checked =
        Checked.by(
            new SecretRule(),
            event().description("Zoom, Kenncode: 123456").build(),
            "title",
            "description");

    checked.codes().containsExactly("secret-in-text WARNING VALUE description");
    checked
        .german()
        .containsExactly(
            "liste.csv!B2: Hier stehen Zugangsdaten zu einem Online-Treffen. Der Inhalt der Zelle"
                + " wird nirgends ausgegeben.");
    checked
        .english()
        .containsExactly(
            "liste.csv!B2: Here stand the access data of an online meeting. The content of the"
                + " cell is written nowhere.");
    assertThat(checked.notices().toString()).doesNotContain("123456");
  }

  @Test
  void aSecretUnderAnUnknownHeaderIsTold() {
    Checked.by(
            new SecretRule(),
            event().additional(Map.of("Passwort", "sonne", "Farbe", "rot")).build(),
            "additional.Passwort",
            "additional.Farbe")
        .codes()
        .containsExactly("secret-in-text WARNING VALUE additional.Passwort");
  }

  @Test
  void onlineAccessInItsOwnFieldIsInItsPlace() {
    OnlineAccess access = new OnlineAccess("https://zoom.us/j/1?pwd=x", null, "sonne", null);

    Checked.by(new SecretRule(), event().onlineAccess(access).build()).codes().isEmpty();
  }

  private static EventBuilder event() {
    return EventBuilder.builder().title("Treffen");
  }

  private static FundingRecordBuilder funding() {
    return FundingRecordBuilder.builder().recipient(CHOIR);
  }
}
