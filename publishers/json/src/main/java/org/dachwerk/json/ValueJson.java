package org.dachwerk.json;

import org.dachwerk.model.Money;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.UnnamedPerson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the domain's own values: those records that are no groups of fields. */
final class ValueJson {
  private final JsonGenerator generator;

  ValueJson(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Whether a record is a value and no group of fields. */
  boolean isValue(Record candidate) {
    return candidate instanceof PartialDate
        || candidate instanceof PartialDateTime
        || candidate instanceof Money
        || candidate instanceof Quantity
        || candidate instanceof UnnamedPerson;
  }

  /** Writes a value: a date as text, an amount or a count as an object. */
  void write(Record value) {
    if (value instanceof Money money) {
      writeMoney(money);
    } else if (value instanceof Quantity quantity) {
      writeQuantity(quantity);
    } else if (value instanceof UnnamedPerson) {
      generator.writeStartObject();
      generator.writeStringProperty("kind", "person");
      generator.writeEndObject();
    } else {
      generator.writeString(value.toString());
    }
  }

  private void writeMoney(Money money) {
    generator.writeStartObject();
    generator.writeStringProperty("amount", money.amount().toPlainString());
    generator.writeStringProperty("currency", money.currency());
    generator.writeEndObject();
  }

  private void writeQuantity(Quantity quantity) {
    generator.writeStartObject();
    writeNumber("value", quantity.value());
    writeNumber("min", quantity.min());
    writeNumber("max", quantity.max());
    Qualifier qualifier = quantity.qualifier();
    if (qualifier != null && qualifier != Qualifier.EXACT) {
      generator.writeStringProperty("qualifier", qualifier.code());
    }
    if (quantity.text() != null) {
      generator.writeStringProperty("text", quantity.text());
    }
    generator.writeEndObject();
  }

  private void writeNumber(String name, @Nullable Long number) {
    if (number != null) {
      generator.writeNumberProperty(name, number);
    }
  }
}
