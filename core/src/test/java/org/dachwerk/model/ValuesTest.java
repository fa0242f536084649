package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ValuesTest {

  @Test
  void moneyHasAtLeastTwoDecimalPlaces() {
    assertThat(euro("12500").amount()).hasToString("12500.00");
    assertThat(euro("1E+3").amount()).hasToString("1000.00");
    assertThat(euro("0.125").amount()).hasToString("0.125");
    assertThat(euro("5")).isEqualTo(euro("5.00"));
  }

  @Test
  void aCurrencyIsACodeOfThreeCapitals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(BigDecimal.ONE, "Euro"))
        .withMessage("Not a code of ISO 4217: Euro");
  }

  @Test
  void moneyIsSortedByCurrencyThenAmount() {
    Money franc = new Money(BigDecimal.ONE, "CHF");

    assertThat(Stream.of(euro("2"), euro("-1"), franc).sorted())
        .containsExactly(franc, euro("-1"), euro("2"));
  }

  @Test
  void aQuantityIsANumberARangeOrWords() {
    assertThat(Quantity.exact(57)).isEqualTo(new Quantity(57L, null, null, Qualifier.EXACT, null));
    assertThat(Quantity.of(400, Qualifier.ALMOST, "knapp 400"))
        .isEqualTo(new Quantity(400L, null, null, Qualifier.ALMOST, "knapp 400"));
    assertThat(Quantity.range(20, 25, "20–25"))
        .isEqualTo(new Quantity(null, 20L, 25L, Qualifier.RANGE, "20–25"));
    assertThat(Quantity.words("zahlreiche"))
        .isEqualTo(new Quantity(null, null, null, null, "zahlreiche"));
  }

  @Test
  void aQuantityIsNothingElse() {
    refuses(null, null, null, null, null);
    refuses(5L, null, null, null, "5");
    refuses(null, null, null, Qualifier.EXACT, "viele");
    refuses(5L, 1L, null, Qualifier.EXACT, null);
    refuses(5L, 1L, 9L, Qualifier.RANGE, "1–9");
    refuses(null, 9L, 1L, Qualifier.RANGE, "9–1");
    refuses(null, 1L, null, Qualifier.RANGE, "ab 1");
  }

  @Test
  void onlineAccessShowsNothingOfItself() {
    assertThat(new OnlineAccess("https://zoom.us/j/1", "123 456 789", "sonne", "+49 69 1"))
        .hasToString("OnlineAccess[withheld]");
  }

  @Test
  void anUnnamedPersonHasNoName() {
    assertThat(new UnnamedPerson().name()).isEmpty();
  }

  private static void refuses(
      @Nullable Long value,
      @Nullable Long min,
      @Nullable Long max,
      @Nullable Qualifier qualifier,
      @Nullable String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(value, min, max, qualifier, text))
        .withMessage("A value, a range or words alone are needed");
  }

  private static Money euro(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }
}
