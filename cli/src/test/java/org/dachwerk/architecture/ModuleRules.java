package org.dachwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may see whom: dependency rules 1 and 2. */
final class ModuleRules {
  static final List<String> CORE =
      List.of("schema", "notice", "model", "identity", "privacy", "dataset", "rule");
  private static final List<String> CORE_AND_TABLE = coreAnd("table");
  private static final List<String> CORE_AND_JSON = coreAnd("json");

  /** For each package below {@code org.dachwerk}, the others that it may see. */
  static final Map<String, List<String>> MAY_SEE =
      Map.ofEntries(
          Map.entry("schema", List.of()),
          Map.entry("notice", List.of()),
          Map.entry("model", List.of("schema")),
          Map.entry("identity", List.of("model", "schema")),
          Map.entry("privacy", List.of("model", "schema", "notice", "identity")),
          Map.entry("dataset", List.of("model", "schema", "notice", "privacy")),
          Map.entry("rule", CORE),
          Map.entry("table", List.of("notice")),
          Map.entry("csv", List.of("table", "notice")),
          Map.entry("office", List.of("table", "notice")),
          Map.entry("xls", List.of("table", "notice")),
          Map.entry("importer", CORE_AND_TABLE),
          Map.entry("testkit", List.of("table", "notice")),
          Map.entry("json", CORE),
          // A report in JSON has the layout of all JSON of ours.
          Map.entry("report", CORE_AND_JSON),
          Map.entry("cli", List.of("")));

  private ModuleRules() {}

  /** A package sees no other of ours but those that it may see. */
  static ArchRule of(String name) {
    List<String> seen = MAY_SEE.get(name);
    if (seen == null) {
      throw new IllegalArgumentException("Nothing is said of package " + name);
    }
    List<String> allowed = new ArrayList<>(seen);
    allowed.add(name);
    String[] packages = allowed.stream().map(ModuleRules::inside).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat(resideInAPackage(inside("")).and(not(resideInAnyPackage(packages))))
        .as(name + " sees nothing of ours but " + (seen.isEmpty() ? "itself" : seen))
        // Some modules are still to come.
        .allowEmptyShould(true);
  }

  /** The packages below a package see one another in one direction only. */
  static ArchRule noCyclesBelow(String name) {
    String pattern = name.isEmpty() ? "org.dachwerk.(*).." : "org.dachwerk." + name + ".(*)..";
    return slices().matching(pattern).should().beFreeOfCycles();
  }

  private static List<String> coreAnd(String name) {
    return Stream.concat(CORE.stream(), Stream.of(name)).toList();
  }

  private static String inside(String name) {
    return name.isEmpty() ? "org.dachwerk.." : "org.dachwerk." + name + "..";
  }
}
