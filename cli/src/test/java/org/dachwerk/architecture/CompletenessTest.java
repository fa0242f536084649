package org.dachwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dachwerk.rule.Rule;
import org.dachwerk.rule.Rules;
import org.dachwerk.table.WorkbookReader;
import org.junit.jupiter.api.Test;

/** What is written is also used and tested: dependency rule 6. */
class CompletenessTest {
  private static final Path ROOT = Path.of(System.getProperty("dachwerk.root", ".."));

  @Test
  void everyRuleIsInTheList() {
    List<String> listed =
        Rules.standard().list().stream().map(rule -> rule.getClass().getName()).toList();

    assertThat(implementationsOf(Rule.class))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void everyReaderIsInstalled() {
    List<String> installed =
        ServiceLoader.load(WorkbookReader.class).stream()
            .map(provider -> provider.type().getName())
            .toList();

    assertThat(implementationsOf(WorkbookReader.class))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(installed);
  }

  @Test
  void everyReaderIsHeldToTheContract() throws IOException {
    List<String> contracts = contractTests();

    for (String reader : implementationsOf(WorkbookReader.class)) {
      String name = reader.substring(reader.lastIndexOf('.') + 1);
      assertThat(contracts)
          .as("a test of %s that extends WorkbookReaderContract", name)
          .anyMatch(source -> source.contains("new " + name + "("));
    }
  }

  private static List<String> implementationsOf(Class<?> type) {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dachwerk")
            .stream()
            .filter(found -> found.isAssignableTo(type))
            .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(found -> !found.isAnonymousClass())
            .map(JavaClass::getName)
            .toList();
  }

  private static List<String> contractTests() throws IOException {
    List<Path> tests;
    try (Stream<Path> files = Files.walk(ROOT.resolve("importers"))) {
      tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    List<String> found = new ArrayList<>();
    for (Path test : tests) {
      String source = Files.readString(test);
      if (source.contains("extends WorkbookReaderContract")) {
        found.add(source);
      }
    }
    return found;
  }
}
