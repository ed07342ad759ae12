package io.github.goldenblue.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrows and habits of the design; a layer may still be empty. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.goldenblue";

  private static final String CORE = ROOT + ".core";
  private static final String JSON = CORE + ".json";

  /** Core's packages in order: each sees only those before it. */
  private static final List<String> LAYERS =
      List.of(
          "value", "facts", "rates", "subsidy", "settle", "plan", "spi", "text", "json", "schema",
          "");

  /** Modules that see core and nothing else of ours. */
  private static final List<String> SIBLINGS =
      List.of("recruitment", "training", "awards", "housing", "plan", "guice", "testkit");

  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile("(Default|Abstract)\\p{Lu}.*|.*(Impl|Utils?|Helper|Manager)");

  @ArchTest
  static void coreIsThere(JavaClasses all) {
    Map<String, Long> seen =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    System.out.println("Architecture: " + all.size() + " classes seen " + seen);
    assertThat(all.stream().filter(resideInAPackage(CORE + "..")).count())
        .as("classes of core")
        .isPositive();
  }

  @ArchTest
  static final ArchRule noCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static void coreLayersPointBackwards(JavaClasses all) {
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] later =
          LAYERS.stream().skip(i + 1L).map(ArchitectureTest::core).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(core(LAYERS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule coreHasOnlyItsLayers =
      classes()
          .that()
          .resideInAPackage(CORE + "..")
          .should()
          .resideInAnyPackage(LAYERS.stream().map(ArchitectureTest::core).toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule coreSeesNoOtherModule =
      noClasses()
          .that()
          .resideInAPackage(CORE + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAPackage(CORE + ".."))))
          .allowEmptyShould(true);

  @ArchTest
  static void siblingsSeeOnlyCore(JavaClasses all) {
    for (String sibling : SIBLINGS) {
      noClasses()
          .that()
          .resideInAPackage(module(sibling))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAnyPackage(CORE + "..", module(sibling)))))
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule modulesAreFlat =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(Stream.of(CORE + ".."), SIBLINGS.stream().map(s -> ROOT + "." + s))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule databindOnlyInJsonAndTestkit =
      noClasses()
          .that()
          .resideOutsideOfPackages(JSON, ROOT + ".testkit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson.databind..");

  @ArchTest
  static final ArchRule noClock =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock");

  @ArchTest
  static final ArchRule nobodyAsksTheTime =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "now() of java.time",
                  (JavaAccess<?> access) ->
                      access.getTarget().getName().equals("now")
                          && access.getTargetOwner().getPackageName().startsWith("java.time")))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest static final ArchRule noFloatingPoint = classes().should(new NoFloatingPoint());

  @ArchTest
  static final ArchRule plainNames =
      noClasses()
          .should(
              ArchCondition.from(
                  describe(
                      "be named " + FORBIDDEN_NAME,
                      (JavaClass type) -> FORBIDDEN_NAME.matcher(type.getSimpleName()).matches())));

  private static String core(String layer) {
    return layer.isEmpty() ? CORE : CORE + "." + layer;
  }

  private static String module(String name) {
    return ROOT + "." + name + "..";
  }
}
