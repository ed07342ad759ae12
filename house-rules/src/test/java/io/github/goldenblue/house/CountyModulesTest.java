package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The county modules under {@code examples}: each whole by itself, and where its rules also lie in
 * {@code examples/counties} as loose books, both say the same.
 */
class CountyModulesTest {
  private static final Path EXAMPLES = Repository.ROOT.resolve("examples");
  private static final String BOOKS = "src/main/resources/META-INF/golden-blue";

  /** By module, the loose books that its own book brings together. */
  private static final Map<String, List<String>> LOOSE =
      Map.of(
          "hangzhou", List.of("hangzhou-new-apprenticeship"),
          "jiaxing-port", List.of("jiaxing-port-stable-employment"),
          "jinhua-zone", List.of("jinhua-stable-employment", "jinhua-agency-referral"),
          "yantai", List.of("yantai-agency-referral", "yantai-chief-technician"));

  /** By module, the subsidies that it brings itself, and that no loose book can set. */
  private static final Map<String, String> OWN =
      Map.of("rent-subsidy", "rent-subsidy", "yantai", "city-allowance");

  private static final Set<String> MODULES =
      Stream.concat(LOOSE.keySet().stream(), OWN.keySet().stream()).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicTest> itsBookSaysWhatTheLooseBooksSay() {
    return LOOSE.entrySet().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module.getKey(), () -> saysWhatTheyDo(module.getKey(), module.getValue())));
  }

  private static void saysWhatTheyDo(String module, List<String> books) {
    Map<String, Object> loose = new TreeMap<>();
    for (String name : books) {
      loose.putAll(rules(RateBooks.read(EXAMPLES.resolve("counties/" + name + ".json"))));
    }
    Map<String, Object> rules = rules(bookOf(module));
    rules.keySet().removeIf(rule -> rule.endsWith(" subsidy " + OWN.get(module)));
    assertThat(rules).isEqualTo(loose);
  }

  @TestFactory
  Stream<DynamicTest> itIsOneBookOneProviderAndOneTest() {
    return MODULES.stream()
        .map(module -> DynamicTest.dynamicTest(module, () -> oneOfEach(EXAMPLES.resolve(module))));
  }

  private static void oneOfEach(Path module) {
    String name = module.getFileName().toString();
    assertThat(below(module.resolve(BOOKS), ".json"))
        .containsExactly(bookOf(name).district().code() + ".json");
    List<String> main = below(module.resolve("src/main/java"), ".java");
    List<String> tests =
        below(module.resolve("src/test/java"), ".java").stream()
            .filter(test -> !test.equals("ReleaseNoteTest.java"))
            .toList();
    assertThat(tests).hasSize(1);
    assertThat(main)
        .contains(tests.get(0).replace("Test.java", ".java"))
        .hasSize(OWN.containsKey(name) ? 6 : 3);
  }

  @TestFactory
  Stream<DynamicTest> whatItBringsItselfHasItsSiblings() {
    return OWN.entrySet().stream()
        .map(own -> DynamicTest.dynamicTest(own.getValue(), () -> siblings(own.getKey())));
  }

  @Test
  void theDocsAndTheBuildNameEveryModule() {
    assertThat(MODULES)
        .allSatisfy(
            module -> {
              assertThat(Repository.read("pom.xml")).contains("<module>examples/" + module + "<");
              assertThat(Repository.read("docs/counties.md")).contains("../examples/" + module);
            });
  }

  private static void siblings(String module) {
    Path main = EXAMPLES.resolve(module).resolve("src/main");
    String name =
        below(main.resolve("java"), "Claim.java").stream()
            .map(file -> file.replace("Claim.java", ""))
            .reduce("", String::concat);
    assertThat(below(main.resolve("java"), ".java"))
        .contains(name + ".java", name + "Claim.java", name + "Rates.java");
    assertThat(below(main.resolve("resources"), ".properties"))
        .containsExactlyInAnyOrder(
            OWN.get(module) + ".zh.properties", OWN.get(module) + ".en.properties");
  }

  private static RateBook bookOf(String module) {
    Path books = EXAMPLES.resolve(module).resolve(BOOKS);
    List<String> names = below(books, ".json");
    assertThat(names).hasSize(1);
    return RateBooks.read(books.resolve(names.get(0)));
  }

  /** Everything that a book says, by what it says it of, whichever edition it stands in. */
  private static Map<String, Object> rules(RateBook book) {
    Map<String, Object> rules = new TreeMap<>();
    for (Edition edition : book.editions()) {
      String from = edition.name() + edition.until().map(until -> " until " + until).orElse("");
      List<Object> around = List.of(edition.publishedOn(), edition.cited().readings());
      edition
          .subsidies()
          .forEach((id, section) -> rules.put(from + " subsidy " + id, List.of(around, section)));
      edition.relations().forEach((id, terms) -> rules.put(from + " relation " + id, terms));
      edition.bases().forEach((id, shape) -> rules.put(from + " base " + id, shape));
      edition.settings().forEach((id, value) -> rules.put(from + " setting " + id, value));
      edition.rights().forEach((id, terms) -> rules.put(from + " right " + id, terms));
    }
    book.readings().forEach((id, words) -> rules.put("reading " + id, words));
    book.unmodelled().forEach((id, words) -> rules.put("unmodelled " + id, words));
    book.labels().forEach((id, words) -> rules.put("label " + id, words));
    return rules;
  }

  private static List<String> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
