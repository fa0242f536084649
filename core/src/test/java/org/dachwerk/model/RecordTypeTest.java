package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RecordTypeTest {

  @Test
  void theTypesComeInTheOrderOfADataset() {
    assertThat(Arrays.stream(RecordType.values()).map(type -> type.code() + " " + type.plural()))
        .containsExactly(
            "organisation organisations",
            "member members",
            "event events",
            "funding fundingRecords");
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void aTypeIsFoundByItsCodeAndByItsRecords(RecordType type) {
    DomainRecord blank = (DomainRecord) blank(type.schema());

    assertThat(RecordType.byCode(type.code())).contains(type);
    assertThat(RecordType.of(blank)).isEqualTo(type);
  }

  @Test
  void thereIsNoOtherType() {
    assertThat(RecordType.byCode("person")).isEmpty();
  }

  @Test
  void aColumnFillsFieldsAndNeitherSourceNorAdditionalValues() {
    assertThat(RecordType.MEMBER.isColumn("since")).isTrue();
    assertThat(RecordType.MEMBER.isColumn("address.postalCode")).isTrue();
    assertThat(RecordType.MEMBER.isColumn("additional")).isFalse();
    assertThat(RecordType.MEMBER.isColumn("source.row")).isFalse();
    assertThat(RecordType.MEMBER.isColumn("colour")).isFalse();
  }

  @Test
  void aPlaceAndAConsentAreFilledInParts() {
    assertThat(RecordType.EVENT.isColumn("place")).isFalse();
    assertThat(RecordType.EVENT.isColumn("place.name")).isTrue();
    assertThat(RecordType.MEMBER.isColumn("consent")).isFalse();
    assertThat(RecordType.MEMBER.isColumn("consent.scope")).isFalse();
    assertThat(RecordType.MEMBER.isColumn("consent.given")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void recordsKeepCopiesOfTheirCollections(RecordType type) {
    RecordSchema<? extends Record> schema = type.schema();
    @Nullable Object[] values = new @Nullable Object[schema.fields().size()];
    List<Object> list = new ArrayList<>();
    Map<String, String> map = new LinkedHashMap<>(Map.of("Farbe", "rot"));
    for (Field field : schema.fields()) {
      values[field.index()] = field.isList() ? list : field.type() == Map.class ? map : null;
    }
    Record made = schema.create(values);
    list.add("später");
    map.put("Form", "rund");

    for (Field field : schema.fields()) {
      if (field.isList()) {
        assertThat(field.get(made)).isEqualTo(List.of());
      } else if (field.type() == Map.class) {
        assertThat(field.get(made)).isEqualTo(Map.of("Farbe", "rot"));
      }
    }
  }

  private static <R extends Record> R blank(RecordSchema<R> schema) {
    return schema.create(new @Nullable Object[schema.fields().size()]);
  }
}
