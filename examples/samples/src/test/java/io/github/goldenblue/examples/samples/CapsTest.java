package io.github.goldenblue.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The year shows every cap at work. */
class CapsTest {
  /** Caps of which a claim takes the one place there is, or nothing. */
  private static final Set<String> WHOLE =
      Set.of(
          "stage-once",
          "level-once",
          "year-once",
          "base-year",
          "prize-once",
          "hosting-once",
          "title-once",
          "start-up-once",
          "assessment-year");

  private static final Set<String> IN_PART =
      Set.of(
          "employment-once",
          "transport-once",
          "internship-months",
          "board-months",
          "training-months",
          "agency-year",
          "allowance-months");

  private static final Set<String> ALL =
      Stream.of(WHOLE, IN_PART).flatMap(Set::stream).collect(Collectors.toSet());

  @Test
  void everyCapIsUsedUpToTheLast() {
    assertThat(capsOf(use -> use.taken() > 0 && use.left() == 0)).isEqualTo(ALL);
  }

  @Test
  void everyCapIsFoundExhausted() {
    assertThat(capsOf(use -> use.usedBefore() == use.limit())).isEqualTo(ALL);
  }

  @Test
  void everyCapOfMoreThanOnePlacePaysSomeClaimInPart() {
    Set<String> inPart =
        ALL.stream()
            .filter(cap -> SettledYear.decisions().stream().anyMatch(one -> isInPart(one, cap)))
            .collect(Collectors.toSet());
    assertThat(inPart).isEqualTo(IN_PART);
  }

  @Test
  void aCeilingCutsAndLeavesTheCostItself() {
    assertThat(payments().flatMap(payment -> payment.cuts().stream()))
        .extracting(Cut::cap)
        .contains(Cut.CEILING);
  }

  @Test
  void aCapCutsThroughAHead() {
    assertThat(payments())
        .anyMatch(
            payment ->
                payment.item().equals("referral")
                    && payment.rate().isExact()
                    && !payment.cuts().isEmpty()
                    && payment.amount().low().fen() % payment.rate().low().fen() != 0);
  }

  @Test
  void aCapLeavesNothingToDetermine() {
    assertThat(SettledYear.decisions())
        .anyMatch(
            decision ->
                decision.outcome().kind() == OutcomeKind.GRANTED
                    && decision.payments().stream().anyMatch(paid -> !paid.rate().isExact()));
  }

  @Test
  void aCapNarrowsAPendingRange() {
    assertThat(SettledYear.decisions())
        .anyMatch(
            decision ->
                decision.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION
                    && decision.payments().stream().anyMatch(paid -> !paid.cuts().isEmpty()));
  }

  @Test
  void monthsArePaidAtEveryWage() {
    assertThat(payments().filter(payment -> payment.item().equals("internship")))
        .extracting(Payment::rate)
        .contains(
            Stream.of(1242, 1656, 1356, 1808, 1458, 1944)
                .map(yuan -> YuanRange.exactly(Yuan.of(yuan)))
                .toArray(YuanRange[]::new));
  }

  private static Stream<Payment> payments() {
    return SettledYear.decisions().stream().map(Decision::payments).flatMap(Collection::stream);
  }

  private static Set<String> capsOf(Predicate<CapUse> condition) {
    return SettledYear.decisions().stream()
        .flatMap(decision -> decision.caps().stream())
        .filter(condition)
        .map(CapUse::cap)
        .collect(Collectors.toSet());
  }

  private static boolean isInPart(Decision decision, String cap) {
    long taken =
        decision.caps().stream()
            .filter(use -> use.cap().equals(cap))
            .mapToLong(CapUse::taken)
            .sum();
    return taken > 0 && taken < demanded(decision.claimId(), cap);
  }

  /** What the claim would take of a cap if there were room for all of it. */
  private static long demanded(String claimId, String cap) {
    Map<Object, Long> demands = new HashMap<>();
    for (Line line : SettledYear.GOLDEN_BLUE.assess(SettledYear.claim(claimId)).lines()) {
      for (CapDraw draw : line.draws()) {
        if (draw.cap().id().equals(cap)) {
          CapUnit unit = draw.cap().unit();
          long demand = unit == CapUnit.YUAN ? line.due().high().fen() : line.units();
          boolean isOnce = unit == CapUnit.OCCURRENCES;
          demands.merge(draw.key(), isOnce ? 1 : demand, isOnce ? Math::max : Math::addExact);
        }
      }
    }
    return demands.values().stream().mapToLong(Long::longValue).sum();
  }
}
