package org.dachwerk.model;

import java.util.Optional;
import java.util.Set;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.RecordSchema;

/** The record types, in the order in which a dataset shows them: the one registry. */
public enum RecordType {
  ORGANISATION("organisation", "organisations", Organisation.class),
  MEMBER("member", "members", Member.class),
  EVENT("event", "events", Event.class),
  FUNDING("funding", "fundingRecords", FundingRecord.class);

  /** No single cell says all of a place or a consent; what it covers is no list of words. */
  private static final Set<Class<?>> FILLED_IN_PARTS =
      Set.of(Place.class, Consent.class, ConsentScope.class);

  private final String code;
  private final String plural;
  private final Class<? extends Record> type;

  RecordType(String code, String plural, Class<? extends Record> type) {
    this.code = code;
    this.plural = plural;
    this.type = type;
  }

  /** The name in reports, mapping files and options: {@code funding}. */
  public String code() {
    return code;
  }

  /** The name of the array in a dataset: {@code fundingRecords}. */
  public String plural() {
    return plural;
  }

  /** The record class, which implements {@link DomainRecord}. */
  public Class<? extends Record> type() {
    return type;
  }

  /** The fields of the record class. */
  public RecordSchema<? extends Record> schema() {
    return RecordSchema.of(type);
  }

  /**
   * Whether a path is that of a field which a column of a list can fill. Additional values and the
   * source are kept by whoever reads the list.
   */
  public boolean isColumn(String path) {
    Field field = schema().field(path);
    return field != null
        && !path.equals("additional")
        && !path.startsWith("source")
        && !FILLED_IN_PARTS.contains(field.valueType());
  }

  /** The type of a record. */
  public static RecordType of(DomainRecord domainRecord) {
    if (domainRecord instanceof Organisation) {
      return ORGANISATION;
    }
    if (domainRecord instanceof Member) {
      return MEMBER;
    }
    return domainRecord instanceof Event ? EVENT : FUNDING;
  }

  /** The type with this {@link #code}. */
  public static Optional<RecordType> byCode(String code) {
    for (RecordType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
