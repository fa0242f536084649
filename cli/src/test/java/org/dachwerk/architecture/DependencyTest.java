package org.dachwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dependency rules hold over all modules. */
class DependencyTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dachwerk");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aPackageSeesOnlyWhatItMaySee(String name) {
    ModuleRules.of(name).check(PRODUCTION);
  }

  static Stream<String> aPackageSeesOnlyWhatItMaySee() {
    return ModuleRules.MAY_SEE.keySet().stream().sorted();
  }

  @Test
  void ofEveryPackageIsSaidWhatItMaySee() {
    assertThat(ModuleRules.MAY_SEE.keySet()).containsAll(packages());
  }

  @Test
  void allModulesAreLookedAt() {
    assertThat(packages())
        .containsAll(ModuleRules.CORE)
        .contains("table", "csv", "office", "importer", "json", "report", "cli");
  }

  @ParameterizedTest(name = "org.dachwerk.{0}")
  @ValueSource(strings = {"", "importer", "office"})
  void packagesSeeOneAnotherInOneDirection(String name) {
    ModuleRules.noCyclesBelow(name).check(PRODUCTION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aLibraryStaysInItsPlace(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  static List<ArchRule> aLibraryStaysInItsPlace() {
    return LibraryRules.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theProcessIsTheMainClassAffair(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  static List<ArchRule> theProcessIsTheMainClassAffair() {
    return ProcessRules.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void typesLookAsAgreed(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  static List<ArchRule> typesLookAsAgreed() {
    return TypeRules.ALL;
  }

  private static Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass type : PRODUCTION) {
      packages.add(type.getPackageName().replaceFirst("^org\\.dachwerk\\.([a-z]+).*", "$1"));
    }
    return packages;
  }
}
