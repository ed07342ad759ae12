package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.rates.RateBookException;
import io.github.goldenblue.core.spi.Provided;
import io.github.goldenblue.core.spi.RightProvider;
import io.github.goldenblue.core.subsidy.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether every rule of a rate book is held by a case. Each is tried: a cap, a condition or a
 * relation is taken out, an amount, a limit, an end of a band, an edge or a day is moved by one, a
 * payee, a holder or a fact that a rate goes by is another one of its type. The changed book must
 * be refused at that place, or a case must come out otherwise. If none does, the rule is named with
 * its clause, and the shortest claims that were found to tell the books apart are printed as a
 * case, with the decision under the book as it is: whoever has checked that decision against the
 * notice can add it to the cases. A number that was moved where no claim was found to come is
 * passed over; but a rule is spare that can be taken out without any claim being decided otherwise.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyRuleIsHeldByACase() {
 *   return HeldByCases.of(goldenBlue, book, utf8, claims).by("county.cases.json", json).tests();
 * }
 * }</pre>
 */
public final class HeldByCases {
  private static final int CLAIMS = 60;
  private static final String SPARE =
      "nor does any random claim: the book can do without it, or may mean something else\n";
  private static final String FOUND =
      "a case that does, to be added once the decision is checked against the notice:\n";

  private final GoldenBlue goldenBlue;
  private final RateBook book;
  private final JsonNode tree;
  private final RandomClaims claims;
  private final List<Case> cases;
  private final Map<String, Set<String>> conditions = new HashMap<>();
  private final TellingClaims telling;

  private HeldByCases(
      GoldenBlue goldenBlue, RateBook book, JsonNode tree, RandomClaims claims, List<Case> cases) {
    this.goldenBlue = goldenBlue;
    this.book = book;
    this.tree = tree;
    this.claims = claims;
    this.cases = List.copyOf(cases);
    this.telling = new TellingClaims(goldenBlue, claims);
  }

  /**
   * Of a loaded book, with no cases yet.
   *
   * @param goldenBlue in which the book is loaded
   * @param book the book
   * @param utf8 its text
   * @param claims claims under the book, to look for those that tell
   * @throws IllegalArgumentException if the book is not loaded
   */
  public static HeldByCases of(
      GoldenBlue goldenBlue, RateBook book, byte[] utf8, RandomClaims claims) {
    if (!goldenBlue.rateBooks().contains(book)) {
      throw new IllegalArgumentException(book.source() + " is not loaded");
    }
    JsonNode tree = JsonMapper.shared().readTree(new String(utf8, StandardCharsets.UTF_8));
    return new HeldByCases(goldenBlue, book, tree, claims, List.of());
  }

  /**
   * The same with the cases of a text.
   *
   * @param source what the text is called in messages
   * @param json a list of cases, in the form of {@link CaseFile}
   * @throws IllegalArgumentException if it is not a list of cases
   */
  public HeldByCases by(String source, String json) {
    List<Case> more = new ArrayList<>(cases);
    more.addAll(CaseReader.read(source, json));
    return new HeldByCases(goldenBlue, book, tree, claims, more);
  }

  /** One test for each way to change a rule that bears on the claims. */
  public Stream<DynamicTest> tests() {
    return mutations().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  /** What would be said of each rule that no case holds. */
  List<String> unheld() {
    return mutations().stream().flatMap(one -> unheld(one).stream()).toList();
  }

  /** The subsidies whose decisions some of these rules bear on. */
  public Set<String> subsidies() {
    return mutations().stream()
        .flatMap(one -> one.subsidies().stream())
        .collect(Collectors.toSet());
  }

  private List<Mutation> mutations() {
    FactsAlike alike = new FactsAlike(goldenBlue.subsidies());
    return Mutations.of(tree, this::conditions, alike).stream()
        .filter(one -> claims.amongst(one.subsidies()).isPresent())
        .toList();
  }

  /** The conditions that claims of a subsidy come under, whether written or not. */
  private Set<String> conditions(String subsidy) {
    return conditions.computeIfAbsent(
        subsidy,
        id ->
            claims.amongst(Set.of(id)).stream()
                .flatMap(some -> some.list(1, CLAIMS).stream())
                .flatMap(claim -> goldenBlue.assess(claim).findings().stream())
                .map(Finding::condition)
                .collect(Collectors.toSet()));
  }

  private void check(Mutation mutation) {
    unheld(mutation)
        .ifPresent(
            told -> {
              throw new AssertionError(told);
            });
  }

  private Optional<String> unheld(Mutation mutation) {
    try {
      GoldenBlue changed = with(RateBooks.parse(book.source(), mutation.text()));
      boolean isHeld = cases.stream().filter(mutation::bearsOn).anyMatch(fails(changed));
      return isHeld ? Optional.empty() : unheld(mutation, changed);
    } catch (RateBookException refused) {
      boolean isHeld = refused.faults().stream().anyMatch(fault -> isThere(fault, mutation));
      String elsewhere = "refused, but not for " + mutation.name() + ": " + refused.getMessage();
      return isHeld ? Optional.empty() : Optional.of(elsewhere);
    }
  }

  /** What is loaded, with the changed book in the place of the book. */
  private GoldenBlue with(RateBook changed) {
    List<RateBook> books =
        goldenBlue.rateBooks().stream().map(one -> one.equals(book) ? changed : one).toList();
    List<RightProvider> rights = List.of(() -> goldenBlue.rates().rights());
    return GoldenBlue.of(
        Provided.of(List.of(() -> goldenBlue.subsidies().all()), List.of(() -> books))
            .withRights(goldenBlue.rates().rights().isEmpty() ? List.of() : rights));
  }

  private static Predicate<Case> fails(GoldenBlue changed) {
    return one -> {
      try {
        one.run(changed);
        return false;
      } catch (AssertionError told) {
        return true;
      }
    };
  }

  private static boolean isThere(Fault fault, Mutation mutation) {
    String path = fault.path();
    return path.startsWith(mutation.pathAround()) || mutation.path().startsWith(path + ".");
  }

  private Optional<String> unheld(Mutation mutation, GoldenBlue changed) {
    String title = "no case notices " + mutation.name() + "\nclause: " + mutation.clause() + "\n";
    return telling
        .between(changed, mutation)
        .map(found -> FOUND + found.json())
        .or(() -> Optional.of(SPARE).filter(any -> mutation.takesOut()))
        .map(title::concat);
  }
}
