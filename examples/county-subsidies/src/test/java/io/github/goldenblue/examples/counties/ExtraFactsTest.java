package io.github.goldenblue.examples.counties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.testkit.History;
import io.github.goldenblue.testkit.Laws;
import io.github.goldenblue.testkit.RandomClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every law holds on claims that say what the districts of {@code ../counties} ask for. */
class ExtraFactsTest {
  private static final Path COUNTIES = Path.of("../counties");
  private static final int SEEDS = 12;
  private static final int SIZE = 40;

  @TestFactory
  Stream<DynamicTest> everyLawHoldsUnderEveryBookThatAsksForMore() throws IOException {
    List<RateBook> books =
        books().stream()
            .filter(book -> book.editions().stream().anyMatch(ExtraFactsTest::asksForMore))
            .toList();
    assertThat(books).hasSizeGreaterThan(9);
    return books.stream()
        .map(book -> DynamicTest.dynamicTest(book.source(), () -> holdsUnder(book)));
  }

  @TestFactory
  Stream<DynamicTest> moreIsNeverLessUnderAnyBook() throws IOException {
    return books().stream()
        .map(book -> DynamicTest.dynamicTest(book.source(), () -> moreIsNeverLess(book)));
  }

  private static List<RateBook> books() throws IOException {
    try (Stream<Path> files = Files.list(COUNTIES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RateBooks::read)
          .toList();
    }
  }

  private static boolean asksForMore(Edition edition) {
    return edition.subsidies().values().stream().anyMatch(section -> !section.extra().isEmpty());
  }

  private static RandomClaims claims(GoldenBlue goldenBlue, RateBook book, Edition edition) {
    LocalDate to = edition.until().orElse(edition.from().plusYears(2));
    return RandomClaims.of(goldenBlue, book.district(), edition.from(), to)
        .only(edition.subsidies().keySet().toArray(String[]::new));
  }

  private static void moreIsNeverLess(RateBook book) {
    GoldenBlue goldenBlue = GoldenBlue.load().withRateBooksInstead(List.of(book));
    for (Edition edition : book.editions()) {
      RandomClaims claims = claims(goldenBlue, book, edition);
      for (int seed = 0; seed < SEEDS; seed++) {
        Laws.of(goldenBlue).moreIsNeverLess(claims.list(seed, SIZE / 4));
      }
    }
  }

  private static void holdsUnder(RateBook book) {
    GoldenBlue goldenBlue = GoldenBlue.load().withRateBooksInstead(List.of(book));
    for (Edition edition : book.editions()) {
      RandomClaims claims = claims(goldenBlue, book, edition);
      edition
          .subsidies()
          .forEach((subsidy, section) -> saysAllOfIt(claims.only(subsidy).list(1, 400), section));
      for (int seed = 0; seed < SEEDS; seed++) {
        Laws.of(goldenBlue).all(claims.list(seed, SIZE));
        History history = claims.history(seed, 3);
        Laws.of(goldenBlue).histories().balancesHold(history);
        Laws.of(goldenBlue).histories().jsonKeepsEverything(history);
      }
    }
  }

  /** Some claim says each of the facts, and of the constants. */
  private static void saysAllOfIt(List<Claim> claims, Section section) {
    GoldenBlue goldenBlue = GoldenBlue.load();
    String all = claims.stream().map(goldenBlue::writeClaim).reduce("", String::concat);
    for (ExtraFact fact : section.extra()) {
      assertThat(all).contains("\"" + fact.name() + "\":");
      fact.constants().forEach(constant -> assertThat(all).contains("\"" + constant + "\""));
    }
  }
}
