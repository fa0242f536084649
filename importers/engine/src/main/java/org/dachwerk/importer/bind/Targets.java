package org.dachwerk.importer.bind;

import java.math.BigDecimal;
import org.dachwerk.importer.parse.AddressParser;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.EnumParser;
import org.dachwerk.importer.parse.LegalFormParser;
import org.dachwerk.importer.parse.MoneyParser;
import org.dachwerk.importer.parse.OnlineAccessParser;
import org.dachwerk.importer.parse.ParticipantsParser;
import org.dachwerk.importer.parse.PercentParser;
import org.dachwerk.importer.parse.QuantityParser;
import org.dachwerk.importer.parse.RegisterNumberParser;
import org.dachwerk.importer.parse.YesNoParser;
import org.dachwerk.model.Address;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.LegalForm;
import org.dachwerk.model.Money;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Party;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.RecordType;
import org.dachwerk.model.Reference;
import org.dachwerk.schema.Coded;
import org.dachwerk.schema.Field;

/**
 * How the cells of a column are read, by the path that the column was matched to. A plain field
 * follows from its type; {@link CompositeTargets} names the columns that fill more or less than one
 * field.
 */
final class Targets {
  private Targets() {}

  /**
   * @throws IllegalArgumentException if no column can fill this path
   */
  static Target<?> of(RecordType type, String path) {
    Target<?> composite = CompositeTargets.find(type, path);
    if (composite != null) {
      return composite;
    }
    Field field = type.schema().field(path);
    if (field == null) {
      throw new IllegalArgumentException("No field " + path + " in " + type.code());
    }
    return field.isList() ? ofList(field) : ofValue(field);
  }

  private static Target<?> ofList(Field field) {
    Class<?> type = field.valueType();
    if (type.equals(Party.class)) {
      return Target.several(field.path(), PartyParsers.several());
    }
    if (type.equals(Participant.class)) {
      return Target.several(field.path(), new ParticipantsParser());
    }
    if (type.equals(Identifier.class)) {
      return Target.several(field.path(), PartyParsers.listOf(new RegisterNumberParser()));
    }
    return Target.several(field.path(), TextLists.of(field.form()));
  }

  private static Target<?> ofValue(Field field) {
    Class<?> type = field.valueType();
    if (type.equals(PartialDateTime.class)) {
      return Spans.startOf(field.path());
    }
    if (type.equals(LegalForm.class)) {
      return Target.single(field.path(), new LegalFormParser());
    }
    return type.isEnum() && Coded.class.isAssignableFrom(type)
        ? Target.single(field.path(), enumParser(type))
        : Target.single(field.path(), parser(field, type));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has seen that it is a coded enum
  private static CellParser<?> enumParser(Class<?> type) {
    return new EnumParser(type);
  }

  private static CellParser<?> parser(Field field, Class<?> type) {
    if (type.equals(String.class)) {
      return TextLists.text(field.form());
    }
    if (type.equals(PartialDate.class)) {
      return Spans.day();
    }
    if (type.equals(Money.class)) {
      return new MoneyParser();
    }
    if (type.equals(Quantity.class)) {
      return new QuantityParser();
    }
    if (type.equals(BigDecimal.class)) {
      return new PercentParser();
    }
    if (type.equals(Boolean.class) || type.equals(boolean.class)) {
      return new YesNoParser();
    }
    return structured(field, type);
  }

  private static CellParser<?> structured(Field field, Class<?> type) {
    if (type.equals(Reference.class)) {
      return PartyParsers.reference();
    }
    if (type.equals(Party.class)) {
      return PartyParsers.party();
    }
    if (type.equals(NamedReference.class)) {
      return PartyParsers.named();
    }
    if (type.equals(OnlineAccess.class)) {
      return new OnlineAccessParser();
    }
    if (type.equals(Address.class)) {
      return new AddressParser();
    }
    throw new IllegalArgumentException("No column can fill " + field.path());
  }
}
