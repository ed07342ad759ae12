package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks among random claims for the shortest that two books decide otherwise, as a case. */
final class TellingClaims {
  private static final int SEEDS = 40;
  private static final int SIZE = 24;
  private static final int PATIENCE = 200;
  private static final String FINDINGS = "findings";
  private static final Set<String> ESSENCE = Set.of("outcome", "amount");

  /** Among so many finds the smallest is taken. */
  private static final int FINDS = 4;

  private final GoldenBlue base;
  private final RandomClaims claims;
  private final Map<Set<String>, List<Decided>> decided = new HashMap<>();

  TellingClaims(GoldenBlue base, RandomClaims claims) {
    this.base = base;
    this.claims = claims;
  }

  /**
   * Claims that were settled one after the other, each in a batch of its own.
   *
   * @param claims the claims
   * @param decisions what became of each; empty where it was rejected
   */
  private record Decided(List<Claim> claims, List<Optional<Decision>> decisions) {
    static Decided by(GoldenBlue goldenBlue, List<Claim> claims) {
      Ledger ledger = Ledger.EMPTY;
      List<Optional<Decision>> decisions = new ArrayList<>();
      for (Claim claim : claims) {
        SettledBatch settled = goldenBlue.settle(ledger, List.of(claim));
        ledger = settled.ledger();
        decisions.add(settled.decisions().stream().findFirst());
      }
      return new Decided(claims, decisions);
    }

    Optional<Decision> last() {
      return decisions.get(decisions.size() - 1);
    }
  }

  /** What is paid to whom, and how the claim is decided. */
  private record Money(String outcome, YuanRange amount, List<Paid> paid) {
    private record Paid(Payee payee, String item, YuanRange amount) {
      static Paid of(Payment payment) {
        return new Paid(payment.payee(), payment.item(), payment.amount());
      }
    }

    static Money of(Decision decision) {
      return new Money(
          decision.outcome().kind().name(),
          decision.amount(),
          decision.payments().stream().map(Paid::of).toList());
    }
  }

  /**
   * A case that holds by the book as it is, and not by the changed one; empty if none is found. Of
   * what the book does not print, only a difference in money counts; of what is moved, not what
   * findings say is asked, if they come out the same.
   */
  Optional<Case> between(GoldenBlue changed, Mutation mutation) {
    BiPredicate<Decision, Decision> money = (was, is) -> !Money.of(was).equals(Money.of(is));
    BiPredicate<Decision, Decision> anything =
        (was, is) -> JsonKept.of(shown(was, mutation), tree(is)).isPresent();
    return Stream.of(money, anything)
        .limit(mutation.isPrinted() ? 2 : 1)
        .flatMap(differ -> found(changed, mutation.subsidies(), differ).stream())
        .findFirst()
        .map(found -> asCase(mutation, found, changed));
  }

  private Optional<List<Claim>> found(
      GoldenBlue changed, Set<String> subsidies, BiPredicate<Decision, Decision> differ) {
    Predicate<List<Claim>> tells = some -> tells(some, changed, differ);
    Engine engine = Engine.of(base);
    return decided.computeIfAbsent(subsidies, this::decided).stream()
        .flatMap(one -> upToTelling(one, changed, differ).stream())
        .limit(FINDS)
        .map(some -> fewest(some, tells))
        .min(Comparator.comparing(TellingClaims::size))
        .map(some -> Fewer.smallest(some, one -> SmallerClaims.of(engine, one), PATIENCE, tells));
  }

  /** The last of them, after as few of the others as will do. */
  private static List<Claim> fewest(List<Claim> some, Predicate<List<Claim>> tells) {
    List<Claim> last = some.subList(some.size() - 1, some.size());
    List<Claim> before = some.subList(0, some.size() - 1);
    return and(Fewer.fewest(before, 0, fewer -> tells.test(and(fewer, last))), last);
  }

  private static List<Claim> and(List<Claim> some, List<Claim> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private static int size(List<Claim> some) {
    return some.size() * 1000 + some.toString().length();
  }

  private List<Decided> decided(Set<String> subsidies) {
    return claims.amongst(subsidies).stream()
        .flatMap(some -> IntStream.range(0, SEEDS).mapToObj(seed -> some.list(seed, SIZE)))
        .map(some -> Decided.by(base, some))
        .toList();
  }

  /** The claims up to the first that is decided otherwise. */
  private Optional<List<Claim>> upToTelling(
      Decided was, GoldenBlue changed, BiPredicate<Decision, Decision> differ) {
    Decided is = Decided.by(changed, was.claims());
    return IntStream.range(0, was.claims().size())
        .filter(i -> differ(was.decisions().get(i), is.decisions().get(i), differ))
        .mapToObj(i -> was.claims().subList(0, i + 1))
        .findFirst();
  }

  /** Whether the last of some claims is decided otherwise, and none of them is rejected before. */
  private boolean tells(
      List<Claim> some, GoldenBlue changed, BiPredicate<Decision, Decision> differ) {
    Decided was = Decided.by(base, some);
    return was.decisions().stream().allMatch(Optional::isPresent)
        && differ(was.last(), Decided.by(changed, some).last(), differ);
  }

  private static boolean differ(
      Optional<Decision> was, Optional<Decision> is, BiPredicate<Decision, Decision> differ) {
    return was.isPresent() && (is.isEmpty() || differ.test(was.get(), is.get()));
  }

  private Case asCase(Mutation mutation, List<Claim> some, GoldenBlue changed) {
    List<Claim> numbered = new ArrayList<>();
    some.forEach(claim -> numbered.add(named("C-" + (numbered.size() + 1), claim)));
    List<String> written = numbered.stream().map(base::writeClaim).toList();
    Decision was = Decided.by(base, numbered).last().orElseThrow();
    JsonNode decision =
        Decided.by(changed, numbered)
            .last()
            .map(is -> telling(was, is))
            .orElseGet(() -> ((ObjectNode) tree(was)).retain(ESSENCE));
    int last = written.size() - 1;
    return new Case(mutation.path(), written.subList(0, last), written.get(last), decision, null);
  }

  private Claim named(String id, Claim claim) {
    return named(id, base.subsidies().byId(claim.subsidy()).orElseThrow(), claim);
  }

  private static <C extends Claim> Claim named(String id, Subsidy<C> subsidy, Claim untyped) {
    C claim = subsidy.facts().type().cast(untyped);
    return Rewriting.copy(subsidy.facts(), claim, id, claim.on(), claim.sequel());
  }

  /** Outcome and amount, and what more it takes to tell the one decision from the other. */
  private JsonNode telling(Decision was, Decision is) {
    ObjectNode decision = (ObjectNode) tree(was);
    ObjectNode essence = decision.deepCopy().retain(ESSENCE);
    List<ObjectNode> more = List.of(decision.deepCopy().retain("payments"), decision);
    for (ObjectNode fields : more) {
      if (JsonDifference.between(essence, tree(is)).isEmpty()) {
        JsonKept.of(fields, tree(is)).ifPresent(kept -> essence.setAll((ObjectNode) kept));
      }
    }
    return essence;
  }

  private JsonNode shown(Decision decision, Mutation mutation) {
    ObjectNode shown = (ObjectNode) tree(decision);
    return mutation.takesOut() ? shown : shown.without(List.of(FINDINGS));
  }

  private JsonNode tree(Decision decision) {
    return CaseReader.tree(base.writeDecision(decision));
  }
}
