package org.dachwerk.model;

import java.math.BigDecimal;

/**
 * An amount of money; in JSON {@code {"amount": "12500.00", "currency": "EUR"}}.
 *
 * @param amount the amount in whole units of the currency, with at least two decimal places
 * @param currency the currency's code of ISO 4217, for example {@code EUR}
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

  public Money {
    if (amount.scale() < 2) {
      amount = amount.setScale(2);
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("Not a code of ISO 4217: " + currency);
    }
  }

  /** By amount; amounts of different currencies by currency first. */
  @Override
  public int compareTo(Money other) {
    int byCurrency = currency.compareTo(other.currency);
    return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
  }
}
