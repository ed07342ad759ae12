package io.github.goldenblue.house;

import static io.github.goldenblue.core.settle.OutcomeKind.EXHAUSTED;
import static io.github.goldenblue.core.settle.OutcomeKind.GRANTED;
import static io.github.goldenblue.core.settle.OutcomeKind.NEEDS_DETERMINATION;
import static io.github.goldenblue.core.settle.OutcomeKind.REFERRED;
import static io.github.goldenblue.core.settle.OutcomeKind.REFUSED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the laws are tried on leaves out nothing that a claim can say or that can become of it. */
class RandomClaimsTest {
  private static final int SIZE = 8000;
  private static final List<Claim> CLAIMS = Everything.CLAIMS.list(11, SIZE);

  private static final Set<OutcomeKind> PAID_OR_NOT = Set.of(GRANTED, REFUSED);
  private static final Set<OutcomeKind> CAPPED = Set.of(GRANTED, REFUSED, EXHAUSTED);
  private static final Set<OutcomeKind> OPEN = Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION);
  private static final Set<OutcomeKind> CAPPED_OPEN =
      Set.of(GRANTED, REFUSED, EXHAUSTED, NEEDS_DETERMINATION);
  private static final Set<OutcomeKind> NEVER_REFUSED = Set.of(GRANTED, EXHAUSTED);

  @TestFactory
  Stream<DynamicTest> everySubsidyIsClaimedInAllItsForms() {
    return Everything.GOLDEN_BLUE.subsidies().all().stream()
        .map(subsidy -> DynamicTest.dynamicTest(subsidy.id(), () -> checkForms(subsidy)));
  }

  /** What a district asks for beyond the type is asked for by none of these books. */
  private static boolean isOfTheType(Fact<?> fact) {
    return fact.kind() != FactKind.EXTRA && fact.kind() != FactKind.SEQUEL;
  }

  private static <C extends Claim> void checkForms(Subsidy<C> subsidy) {
    Facts<C> facts = subsidy.facts();
    List<C> claims =
        CLAIMS.stream()
            .filter(claim -> claim.subsidy().equals(subsidy.id()))
            .map(facts.type()::cast)
            .toList();
    assertThat(claims).hasSizeGreaterThan(SIZE / (2 * Everything.IDS.size()));
    for (Fact<C> fact : facts.all().stream().filter(RandomClaimsTest::isOfTheType).toList()) {
      List<Object> values =
          claims.stream().flatMap(claim -> Stream.<Object>ofNullable(fact.value(claim))).toList();
      if (fact.kind() == FactKind.ENUM) {
        assertThat(values).as(fact.name()).containsAll(List.<Object>copyOf(fact.constants()));
      } else if (fact.kind() == FactKind.FLAG) {
        assertThat(Set.copyOf(values)).as(fact.name()).isEqualTo(Set.of(true, false));
      }
      assertThat(values.size() == claims.size()).as(fact.name()).isEqualTo(fact.rules().required());
      assertThat(values).as(fact.name()).hasSizeGreaterThan(claims.size() / 8);
    }
  }

  @Test
  void everySubsidyComesToEveryOutcomeItCanHave() {
    assertThat(outcomes())
        .isEqualTo(
            Map.ofEntries(
                entry("stable-employment", CAPPED),
                entry("order-class", CAPPED),
                entry("exchange-visit", OPEN),
                entry("internship", OPEN),
                entry("practical-training", OPEN),
                entry("agency-referral", CAPPED_OPEN),
                entry("individual-referral", PAID_OR_NOT),
                entry("skill-certification", CAPPED_OPEN),
                entry("new-apprenticeship", CAPPED_OPEN),
                entry("chief-technician", CAPPED),
                entry("elite-training", PAID_OR_NOT),
                entry("public-training-base", CAPPED_OPEN),
                entry("competition-prize", CAPPED),
                entry("competition-hosting", Set.of(GRANTED, REFUSED, EXHAUSTED, REFERRED)),
                entry("craftsman-award", NEVER_REFUSED),
                entry("master-studio", NEVER_REFUSED)));
  }

  /** Of claims settled sixty at a time, as the laws do. */
  private static Map<String, Set<OutcomeKind>> outcomes() {
    Map<String, Set<OutcomeKind>> outcomes = new TreeMap<>();
    for (int from = 0; from < SIZE; from += 60) {
      List<Claim> batch = CLAIMS.subList(from, Math.min(from + 60, SIZE));
      Everything.GOLDEN_BLUE.settle(Ledger.EMPTY, batch).decisions().stream()
          .collect(
              Collectors.groupingBy(
                  Decision::subsidy,
                  Collectors.mapping(decision -> decision.outcome().kind(), Collectors.toSet())))
          .forEach(
              (id, kinds) ->
                  outcomes.merge(
                      id,
                      kinds,
                      (some, more) -> {
                        some.addAll(more);
                        return some;
                      }));
    }
    return outcomes;
  }
}
