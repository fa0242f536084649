package org.dachwerk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What types look like: dependency rule 5. */
final class TypeRules {
  private static final String GENERATED = "io.soabase.recordbuilder.core.RecordBuilderGenerated";

  /** Records and enums are final by themselves; generated builders are not ours to shape. */
  static final ArchRule FINAL =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are public and concrete",
                  type ->
                      type.getModifiers().contains(JavaModifier.PUBLIC)
                          && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                          && !type.isEnum()
                          && !isGenerated(type)))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .as("public concrete classes are records or final");

  static final ArchRule NAMES =
      noClasses()
          .that()
          .arePublic()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
          .as("no public type is a Util, Helper, Manager or Impl");

  static final ArchRule STATICS =
      fields().that().areStatic().should().beFinal().as("no static field changes");

  static final List<ArchRule> ALL = List.of(FINAL, NAMES, STATICS);

  private TypeRules() {}

  private static boolean isGenerated(JavaClass type) {
    return type.isAnnotatedWith(GENERATED)
        || type.getEnclosingClass().filter(TypeRules::isGenerated).isPresent();
  }
}
