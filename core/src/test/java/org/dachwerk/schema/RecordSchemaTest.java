package org.dachwerk.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dachwerk.schema.Club.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordSchemaTest {
  private static final RecordSchema<Club> SCHEMA = RecordSchema.of(Club.class);
  private static final Club CHOIR =
      new Club(
          "Chor",
          "1999",
          null,
          List.of("Musik"),
          new Home("Leipzig", "unter der Matte", "1234"),
          List.of(),
          true,
          Map.of("Farbe", "rot"));

  @Test
  void fieldsComeInTheOrderOfTheComponents() {
    assertThat(SCHEMA.fields())
        .map(Field::name)
        .containsExactly(
            "name", "founded", "foundedText", "topics", "home", "branches", "active", "additional");
  }

  @Test
  void fieldsOfAGroupStandBehindItWithDottedPathsAndThoseOfAListDoNot() {
    assertThat(SCHEMA.allFields().map(Field::path))
        .containsExactly(
            "name",
            "founded",
            "foundedText",
            "topics",
            "home",
            "home.town",
            "home.key",
            "home.alarm",
            "branches",
            "active",
            "additional");
  }

  @Test
  void aFieldInAGroupIsAtLeastAsGuardedAsItsGroup() {
    assertThat(field("home.town").privacy()).isEqualTo(Privacy.PERSONAL);
    assertThat(field("home.key").privacy()).isEqualTo(Privacy.PERSONAL);
    assertThat(field("home.alarm").privacy()).isEqualTo(Privacy.SECRET);
    assertThat(field("name").privacy()).isEqualTo(Privacy.PUBLIC);
  }

  @Test
  void aFieldSaysWhatABlankMeans() {
    assertThat(field("name").required()).isTrue();
    assertThat(field("name").nullable()).isFalse();
    assertThat(field("founded").required()).isFalse();
    assertThat(field("founded").nullable()).isTrue();
    assertThat(field("founded").presence()).isEqualTo(Presence.EXPECTED);
  }

  @Test
  void aListNamesTheTypeOfItsValues() {
    assertThat(field("topics").isList()).isTrue();
    assertThat(field("topics").valueType()).isEqualTo(String.class);
    assertThat(field("topics").form()).isEqualTo(TextForm.COMMA_SEPARATED);
    assertThat(field("branches").valueType()).isEqualTo(Home.class);
  }

  @Test
  void findsTheFieldThatKeepsTheWordsOfAnother() {
    assertThat(SCHEMA.textOf(field("founded"))).hasToString("foundedText");
    assertThat(SCHEMA.textOf(field("name"))).isNull();
  }

  @Test
  void unknownPathsHaveNoField() {
    assertThat(SCHEMA.field("home.street")).isNull();
    assertThat(SCHEMA.field("branches.town")).isNull();
  }

  @Test
  void aRecordIsMadeOfItsValues() {
    assertThat(SCHEMA.create(SCHEMA.values(CHOIR))).isEqualTo(CHOIR);
  }

  @Test
  void missingListsMapsAndTruthValuesAreEmptyAndFalse() {
    @Nullable Object[] values = new @Nullable Object[8];
    values[0] = "Chor";

    assertThat(SCHEMA.create(values)).isEqualTo(Club.named("Chor"));
    assertThat(values).containsExactly("Chor", null, null, null, null, null, null, null);
  }

  @Test
  void anotherValueLeavesTheOthersAsTheyWere() {
    assertThat(SCHEMA.with(Club.named("Chor"), "founded", "1999"))
        .isEqualTo(new Club("Chor", "1999", null, List.of(), null, List.of(), false, Map.of()));
  }

  @Test
  void nullLeavesAFieldBlank() {
    assertThat(SCHEMA.with(CHOIR, "topics", null).topics()).isEmpty();
    assertThat(SCHEMA.with(CHOIR, "founded", null).founded()).isNull();
    assertThat(SCHEMA.with(CHOIR, "active", null).active()).isFalse();
  }

  @Test
  void aValueInAGroupIsChangedInItsPlace() {
    assertThat(SCHEMA.with(CHOIR, "home.town", "Halle").home())
        .isEqualTo(new Home("Halle", "unter der Matte", "1234"));
    assertThat(SCHEMA.with(CHOIR, "home.town", null).home())
        .isEqualTo(new Home(null, "unter der Matte", "1234"));
  }

  @Test
  void aBlankGroupIsFilledByAValueAndLeftBlankByNone() {
    assertThat(SCHEMA.with(Club.named("Chor"), "home.town", "Halle").home())
        .isEqualTo(new Home("Halle", null, null));
    assertThat(SCHEMA.with(Club.named("Chor"), "home.town", null)).isEqualTo(Club.named("Chor"));
  }

  @Test
  void noValueCanBeSetInsideAList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEMA.with(CHOIR, "branches.town", "Halle"))
        .withMessage("No single field town in branches");
  }

  @Test
  void namesTheFieldThatATypeLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEMA.with(CHOIR, "colour", "rot"))
        .withMessage("No field colour in org.dachwerk.schema.Club");
  }

  @Test
  void onlyRecordsWithColumnsHaveFields() {
    assertThat(RecordSchema.hasFields(Club.class)).isTrue();
    assertThat(RecordSchema.hasFields(Plain.class)).isFalse();
    assertThat(RecordSchema.hasFields(String.class)).isFalse();
  }

  @Test
  void namesTheComponentThatIsNoColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordSchema.of(Plain.class))
        .withMessage("org.dachwerk.schema.RecordSchemaTest$Plain.name");
  }

  private static Field field(String path) {
    return Objects.requireNonNull(SCHEMA.field(path));
  }

  /** A record without fields. */
  public record Plain(String name) {}
}
