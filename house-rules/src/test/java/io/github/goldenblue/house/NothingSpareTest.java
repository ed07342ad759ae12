package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.testkit.CaseFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * No rule of Shangyu's is there for nothing: take it away, or move one of its numbers by one, and a
 * case of the subsidy fails, or the book is refused at that place.
 */
class NothingSpareTest {
  private static final String BOOK = "/META-INF/golden-blue/330604.json";
  private static final String CONDITION = "condition.";
  private static final String REFERRAL = "individual-referral";
  private static final String SPARE_CAP =
      """
      {"items":["referral"],"unit":"YUAN","limit":99999999,"holder":["person"],"period":"LIFE"}
      """;
  private static final Map<String, String> CASES = new TreeMap<>();

  @TestFactory
  Stream<DynamicNode> whateverIsChangedACaseFails() {
    return books()
        .map(
            book ->
                DynamicContainer.dynamicContainer(
                    Repository.ROOT.relativize(book).getName(0).toString(),
                    mutations(book)
                        .map(one -> DynamicTest.dynamicTest(one.name(), () -> bites(one)))));
  }

  @TestFactory
  Stream<DynamicNode> unchangedEveryCaseHolds() {
    GoldenBlue unchanged =
        GoldenBlue.load().withRateBooksInstead(books().map(RateBooks::read).toList());
    return Everything.IDS.stream()
        .map(id -> DynamicContainer.dynamicContainer(id, cases(unchanged, id)));
  }

  @Test
  void everySubsidyIsVisited() {
    assertThat(
            books()
                .flatMap(NothingSpareTest::mutations)
                .flatMap(one -> one.subsidies().stream())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(Everything.IDS);
  }

  @Test
  void aRuleThatNoCaseHoldsIsFound() {
    JsonNode book = tree(books().filter(one -> read(one).contains(REFERRAL)).findFirst().get());
    JsonPointer spare = JsonPointer.compile("/editions/0/subsidies/" + REFERRAL + "/caps/spare");
    ((ObjectNode) book)
        .withObject(spare)
        .setAll((ObjectNode) JsonMapper.shared().readTree(SPARE_CAP));
    Mutation removal =
        Mutations.of(book, NothingSpareTest::conditions).stream()
            .filter(one -> one.place().equals(spare))
            .findFirst()
            .get();
    assertThatThrownBy(() -> bites(removal))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("caps.spare: left out");
  }

  private static Stream<Mutation> mutations(Path book) {
    return Mutations.of(tree(book), NothingSpareTest::conditions).stream();
  }

  private static JsonNode tree(Path book) {
    return JsonMapper.shared().readTree(read(book));
  }

  /** The conditions to which a subsidy gives names. */
  private static Set<String> conditions(String subsidy) {
    String labels = read(only("/META-INF/golden-blue/" + subsidy + ".en.properties"));
    return labels
        .lines()
        .filter(line -> line.startsWith(CONDITION))
        .map(line -> line.substring(CONDITION.length(), line.indexOf('=')))
        .collect(Collectors.toSet());
  }

  private static void bites(Mutation mutation) {
    try {
      GoldenBlue changed =
          Everything.GOLDEN_BLUE.withRateBooksInstead(
              List.of(RateBooks.parse("the changed book", mutation.text())));
      assertThat(mutation.subsidies().stream().flatMap(id -> cases(changed, id)))
          .as("a case that tells %s", mutation.name())
          .anyMatch(NothingSpareTest::fails);
    } catch (RateBookException refused) {
      assertThat(refused.faults())
          .as("faults at the place of %s", mutation.name())
          .anyMatch(fault -> fault.path().startsWith(mutation.path()));
    }
  }

  private static boolean fails(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return false;
    } catch (AssertionError told) {
      return true;
    } catch (Throwable unforeseen) {
      throw new IllegalStateException(test.getDisplayName(), unforeseen);
    }
  }

  private static Stream<DynamicTest> cases(GoldenBlue goldenBlue, String subsidy) {
    String file = subsidy + ".cases.json";
    return CaseFile.tests(goldenBlue, file, CASES.computeIfAbsent(file, NothingSpareTest::text));
  }

  private static String text(String cases) {
    return read(only("/" + cases));
  }

  private static Path only(String ending) {
    List<Path> files = Repository.sourcesEndingWith(ending);
    assertThat(files).as(ending).hasSize(1);
    return files.get(0);
  }

  private static Stream<Path> books() {
    return Repository.sourcesEndingWith(BOOK).stream();
  }

  private static String read(Path file) {
    return Repository.read(Repository.ROOT.relativize(file).toString());
  }
}
