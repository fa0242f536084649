package org.dachwerk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Where third-party libraries may be seen: dependency rule 3. */
final class LibraryRules {
  private static final DescribedPredicate<JavaClass> CONSTRAINTS =
      DescribedPredicate.or(
          resideInAPackage("jakarta.validation.constraints.."),
          JavaClass.Predicates.type(jakarta.validation.Valid.class));

  static final ArchRule OPENCSV = only("com.opencsv..", "org.dachwerk.csv..");
  static final ArchRule AALTO = only("com.fasterxml.aalto..", "org.dachwerk.office.guard..");
  static final ArchRule XML = only("javax.xml..", "org.dachwerk.office..");
  static final ArchRule POI = only("org.apache.poi..", "org.dachwerk.xls..");
  static final ArchRule JACKSON =
      only(
          "tools.jackson..",
          "org.dachwerk.json..",
          "org.dachwerk.report..",
          "org.dachwerk.importer.mapping..");
  static final ArchRule PICOCLI = only("picocli..", "org.dachwerk.cli..");
  static final ArchRule PHONE_NUMBERS =
      only("com.google.i18n.phonenumbers..", "org.dachwerk.importer.parse..");

  /** The schema tells from a constraint whether a field is required. */
  static final ArchRule CONSTRAINTS_IN_MODEL =
      only(
          "jakarta.validation..",
          "org.dachwerk.schema..",
          "org.dachwerk.model..",
          "org.dachwerk.rule..");

  /** Records carry constraints; one class knows that something evaluates them. */
  static final ArchRule VALIDATOR_IN_BEAN_RULE =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are not BeanRule",
                  type -> !type.getName().matches("org\\.dachwerk\\.rule\\.BeanRule(\\$.*)?")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.validation..", "org.hibernate..")
                  .and(DescribedPredicate.not(CONSTRAINTS)))
          .as("only BeanRule sees jakarta.validation.Validator and Hibernate Validator");

  static final ArchRule NO_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
          .as("nothing logs: what is worth telling is a notice");

  static final List<ArchRule> ALL =
      List.of(
          OPENCSV,
          AALTO,
          XML,
          POI,
          JACKSON,
          PICOCLI,
          PHONE_NUMBERS,
          CONSTRAINTS_IN_MODEL,
          VALIDATOR_IN_BEAN_RULE,
          NO_LOGGING);

  private LibraryRules() {}

  private static ArchRule only(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as(library + " is seen only in " + String.join(", ", homes));
  }
}
