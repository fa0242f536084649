package org.dachwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.dachwerk.csv.breach.FormatThatSeesAnother;
import org.dachwerk.csv.breach.FormatThatSeesTheDomain;
import org.dachwerk.importer.breach.EngineThatSeesAFormat;
import org.dachwerk.model.breach.ModelThatSeesASpreadsheet;
import org.dachwerk.model.breach.ModelThatSeesJson;
import org.dachwerk.report.breach.PublisherThatSeesTheImporter;
import org.dachwerk.schema.breach.SchemaThatSeesTheModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nothing can break protects nothing: each meets a class that breaks it. */
class RulesBiteTest {

  @ParameterizedTest(name = "{1}")
  @MethodSource({"modules", "libraries", "process", "types"})
  void aBreachIsFound(ArchRule rule, Class<?> breach) {
    EvaluationResult result =
        rule.allowEmptyShould(true).evaluate(new ClassFileImporter().importClasses(breach));

    assertThat(result.getFailureReport().getDetails()).as(rule.getDescription()).isNotEmpty();
  }

  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of(ModuleRules.of("model"), ModelThatSeesASpreadsheet.class),
        Arguments.of(ModuleRules.of("schema"), SchemaThatSeesTheModel.class),
        Arguments.of(ModuleRules.of("csv"), FormatThatSeesTheDomain.class),
        Arguments.of(ModuleRules.of("csv"), FormatThatSeesAnother.class),
        Arguments.of(ModuleRules.of("importer"), EngineThatSeesAFormat.class),
        Arguments.of(ModuleRules.of("report"), PublisherThatSeesTheImporter.class));
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of(LibraryRules.JACKSON, ModelThatSeesJson.class),
        Arguments.of(LibraryRules.OPENCSV, Breaches.SeesOpenCsv.class),
        Arguments.of(LibraryRules.AALTO, Breaches.SeesAalto.class),
        Arguments.of(LibraryRules.XML, Breaches.SeesXml.class),
        Arguments.of(LibraryRules.PICOCLI, Breaches.SeesPicocli.class),
        Arguments.of(LibraryRules.PHONE_NUMBERS, Breaches.SeesPhoneNumbers.class),
        Arguments.of(LibraryRules.CONSTRAINTS_IN_MODEL, Breaches.SeesConstraints.class),
        Arguments.of(LibraryRules.VALIDATOR_IN_BEAN_RULE, Breaches.SeesAValidator.class),
        Arguments.of(LibraryRules.NO_LOGGING, Breaches.Logs.class));
  }

  static Stream<Arguments> process() {
    return Stream.of(
        Arguments.of(ProcessRules.PRINTING, Breaches.Prints.class),
        Arguments.of(ProcessRules.PRINTING, Breaches.Complains.class),
        Arguments.of(ProcessRules.PRINTING, Breaches.Exits.class),
        Arguments.of(ProcessRules.PRINTING, Breaches.PrintsStackTraces.class),
        Arguments.of(ProcessRules.STREAMS, org.dachwerk.cli.CommandThatPrints.class),
        Arguments.of(ProcessRules.DEFAULTS, Breaches.TakesTheLocale.class),
        Arguments.of(ProcessRules.DEFAULTS, Breaches.TakesTheCharset.class),
        Arguments.of(ProcessRules.DEFAULTS, Breaches.TakesTheZone.class),
        Arguments.of(ProcessRules.DEFAULTS, Breaches.FormatsInAnyLocale.class),
        Arguments.of(ProcessRules.NOW, Breaches.AsksForTheTime.class),
        Arguments.of(ProcessRules.NOW, Breaches.AsksForTheTimeInAZone.class),
        Arguments.of(ProcessRules.NOW, Breaches.AsksForMilliseconds.class),
        Arguments.of(ProcessRules.DISPLAY_NAMES, Breaches.NamesACountry.class),
        Arguments.of(ProcessRules.DISPLAY_NAMES, Breaches.NamesAMonth.class));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(TypeRules.FINAL, Breaches.Open.class),
        Arguments.of(TypeRules.NAMES, Breaches.TextUtils.class),
        Arguments.of(TypeRules.NAMES, Breaches.SheetManager.class),
        Arguments.of(TypeRules.STATICS, Breaches.Remembers.class));
  }

  @Test
  void aCycleIsFound() {
    EvaluationResult result =
        ModuleRules.noCyclesBelow("")
            .evaluate(
                new ClassFileImporter()
                    .importClasses(
                        SchemaThatSeesTheModel.class,
                        org.dachwerk.model.RecordType.class,
                        org.dachwerk.model.breach.ModelThatSeesTheSchema.class));

    assertThat(result.hasViolation()).isTrue();
  }

  @Test
  void aTimeFromAClockIsNoBreach() {
    assertThat(
            ProcessRules.NOW
                .evaluate(new ClassFileImporter().importClasses(Breaches.AsksAClock.class))
                .hasViolation())
        .isFalse();
  }
}
