package org.dachwerk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** Who may look at the process and the machine it runs in: dependency rule 4. */
final class ProcessRules {
  private static final String MAIN = "org.dachwerk.cli.Dachwerk";
  private static final Set<String> STREAMS_AND_EXIT = Set.of("in", "out", "err", "exit", "console");

  static final ArchRule PRINTING =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dachwerk.cli..")
          .should()
          .accessTargetWhere(
              access(
                  "prints or ends the process",
                  a ->
                      (isOf(a, System.class) && STREAMS_AND_EXIT.contains(a.getName()))
                          || isOf(a, Runtime.class)
                          || a.getName().equals("printStackTrace")))
          .as("only the CLI sees System.in, out, err and exit, and prints stack traces");

  /** Commands say what they say through their Terminal. */
  static final ArchRule STREAMS =
      noClasses()
          .that(areNotMain())
          .should()
          .accessTargetWhere(
              access(
                  "takes the process's streams or ends it",
                  a -> isOf(a, System.class) && STREAMS_AND_EXIT.contains(a.getName())))
          .as("within the CLI only its main class sees System.in, out, err and exit");

  static final ArchRule DEFAULTS =
      noClasses()
          .that(areNotMain())
          .should()
          .accessTargetWhere(
              access(
                  "takes the machine's locale, charset or zone",
                  a ->
                      is(a, Locale.class, "getDefault")
                          || is(a, Charset.class, "defaultCharset")
                          || is(a, ZoneId.class, "systemDefault")
                          || is(a, TimeZone.class, "getDefault")
                          || formatsInDefaultLocale(a)))
          .as("only the CLI's main class sees the machine's locale, charset and zone");

  static final ArchRule NOW =
      noClasses()
          .that(areNotMain())
          .should()
          .accessTargetWhere(access("asks the machine for the time", ProcessRules::asksForTheTime))
          .as("only the CLI's main class asks for the time without a Clock");

  /** They differ from JDK to JDK. */
  static final ArchRule DISPLAY_NAMES =
      noClasses()
          .should()
          .accessTargetWhere(
              access(
                  "takes names from the JDK",
                  a ->
                      a.getTargetOwner().getPackageName().startsWith("java.")
                          && (a.getName().startsWith("getDisplay")
                              || a.getName().startsWith("ofLocalized")
                              || a.getName().equals("getTextStyle"))))
          .as("nothing takes names of countries, languages or months from the JDK");

  static final List<ArchRule> ALL = List.of(PRINTING, STREAMS, DEFAULTS, NOW, DISPLAY_NAMES);

  private ProcessRules() {}

  private static DescribedPredicate<JavaClass> areNotMain() {
    return DescribedPredicate.describe(
        "are not the CLI's main class", type -> !type.getName().equals(MAIN));
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
    return access.getTargetOwner().isEquivalentTo(owner);
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
    return isOf(access, owner) && access.getName().equals(name);
  }

  private static boolean formatsInDefaultLocale(JavaAccess<?> access) {
    String target = access.getTarget().getFullName();
    return is(access, String.class, "formatted")
        || target.startsWith("java.lang.String.format(java.lang.String,")
        || target.equals("java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");
  }

  private static boolean asksForTheTime(JavaAccess<?> access) {
    String target = access.getTarget().getFullName();
    boolean now = target.startsWith("java.time.") && access.getName().equals("now");
    return (now && !target.contains("java.time.Clock"))
        || (isOf(access, Clock.class) && access.getName().startsWith("system"))
        || is(access, System.class, "currentTimeMillis")
        || target.equals("java.util.Date.<init>()");
  }
}
