package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dachwerk.schema.Coded;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

final class VocabularyTest {
  private static final Vocabulary WORDS = Labels.vocabulary();

  /** Columns that fill several fields, or one together with others. */
  private static final Set<String> COMPOSITE =
      Set.of(
          "organisation.registerCourt",
          "organisation.address.town",
          "member.address.town",
          "member.member.honorificPrefix",
          "member.member.givenName",
          "member.member.familyName",
          "member.member.name",
          "member.period",
          "event.time",
          "event.startTime",
          "event.endTime",
          "event.period",
          "event.place.address.town",
          "event.programmeOrProject",
          "funding.period",
          "funding.currency");

  /** Its codes are the abbreviations that people write: no other word is needed. */
  private static final Class<?> NAMED_BY_ITS_CODE = LegalForm.class;

  static final List<Class<? extends Coded>> ENUMS =
      List.of(
          ConsentScope.class,
          EventFormat.class,
          EventKind.class,
          EventStatus.class,
          Financing.class,
          FundingKind.class,
          FundingStatus.class,
          FundingType.class,
          LegalForm.class,
          MemberKind.class,
          MembershipStatus.class,
          OrganisationKind.class,
          OrganisationStatus.class,
          Qualifier.class,
          RoleKind.class);

  @Test
  void everyKeyNamesAFieldOrAValue() {
    Stream<String> unknown = WORDS.keys("").stream().filter(key -> !isField(key) && !isValue(key));

    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ENUMS")
  void everyValueHasAGermanAndAnEnglishWord(Class<? extends Coded> type) {
    Stream<String> wordless =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> !type.equals(NAMED_BY_ITS_CODE))
            .map(constant -> Labels.key(type, constant.code()))
            .filter(VocabularyTest::lacksAWord);

    assertThat(wordless).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void everyColumnHasAGermanAndAnEnglishWord(RecordType type) {
    Stream<String> wordless =
        type.schema()
            .allFields()
            .filter(field -> type.isColumn(field.path()) && isAskedFor(type, field))
            .map(field -> type.code() + "." + field.path())
            .filter(VocabularyTest::lacksAWord);

    assertThat(wordless).isEmpty();
  }

  /** The words of a value stand beside it; a reference is one column, its name. */
  private static boolean isAskedFor(RecordType type, Field field) {
    String path = field.path();
    int point = path.lastIndexOf('.');
    Field group = point < 0 ? null : type.schema().field(path.substring(0, point));
    boolean inAReference =
        group != null
            && (group.type().equals(Reference.class) || group.type().equals(NamedReference.class));
    boolean isText =
        path.endsWith("Text") && type.schema().field(path.substring(0, path.length() - 4)) != null;
    return !inAReference && !isText;
  }

  @Test
  void noWordIsBlank() {
    assertThat(WORDS.keys("")).allSatisfy(key -> assertThat(WORDS.terms(key)).doesNotContain(""));
  }

  @Test
  void theFirstWordOfALanguageIsTheLabel() {
    assertThat(WORDS.label("organisation.foundedOn", "de")).isEqualTo("Gründung");
    assertThat(WORDS.label("organisation.foundedOn", "en")).isEqualTo("Founded");
    assertThat(WORDS.label("EventKind.workshop", "de")).isEqualTo("Workshop");
  }

  @Test
  void allWordsOfAKeyComeGermanOnesFirst() {
    assertThat(WORDS.terms("organisation.registerCourt"))
        .containsExactly(
            "Registergericht", "Amtsgericht", "Vereinsregistergericht", "Register court");
  }

  @Test
  void anUnknownKeyHasNoWordsAndIsItsOwnLabel() {
    assertThat(WORDS.terms("event.colour")).isEmpty();
    assertThat(WORDS.label("event.colour", "de")).isEqualTo("event.colour");
  }

  @Test
  void aFieldWithoutWordsIsLabelledByItsPath() {
    assertThat(Labels.of(RecordType.MEMBER, "since", "de")).isEqualTo("seit");
    assertThat(Labels.of(RecordType.EVENT, "colour", "de")).isEqualTo("colour");
  }

  private static boolean isField(String key) {
    int point = key.indexOf('.');
    return COMPOSITE.contains(key)
        || RecordType.byCode(key.substring(0, point))
            .filter(type -> type.isColumn(key.substring(point + 1)))
            .isPresent();
  }

  private static boolean isValue(String key) {
    return ENUMS.stream()
        .flatMap(
            type ->
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> Labels.key(type, constant.code())))
        .anyMatch(key::equals);
  }

  private static boolean lacksAWord(String key) {
    return WORDS.label(key, "de").equals(key) || WORDS.label(key, "en").equals(key);
  }
}
