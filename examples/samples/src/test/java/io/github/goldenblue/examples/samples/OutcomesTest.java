package io.github.goldenblue.examples.samples;

import static io.github.goldenblue.core.settle.OutcomeKind.EXHAUSTED;
import static io.github.goldenblue.core.settle.OutcomeKind.GRANTED;
import static io.github.goldenblue.core.settle.OutcomeKind.NEEDS_DETERMINATION;
import static io.github.goldenblue.core.settle.OutcomeKind.REFERRED;
import static io.github.goldenblue.core.settle.OutcomeKind.REFUSED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OpenItem;
import io.github.goldenblue.core.settle.Outcome;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.subsidy.Finding;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The year shows everything that can become of a claim. */
class OutcomesTest {
  @Test
  void nothingIsRejected() {
    assertThat(SettledYear.SETTLED.rejections()).isEmpty();
  }

  /** The others have no cap on all of their lines, no band, or neither. */
  @Test
  void everySubsidyHasEveryOutcomeItCanHave() {
    assertThat(bySubsidy(decision -> Stream.of(decision.outcome().kind())))
        .isEqualTo(
            Map.ofEntries(
                entry("stable-employment", Set.of(GRANTED, REFUSED, EXHAUSTED)),
                entry("order-class", Set.of(GRANTED, REFUSED, EXHAUSTED)),
                entry("exchange-visit", Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION)),
                entry("internship", Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION)),
                entry("practical-training", Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION)),
                entry("agency-referral", Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION, EXHAUSTED)),
                entry("individual-referral", Set.of(GRANTED, REFUSED)),
                entry(
                    "skill-certification",
                    Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION, EXHAUSTED)),
                entry(
                    "new-apprenticeship", Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION, EXHAUSTED)),
                entry("chief-technician", Set.of(GRANTED, REFUSED, EXHAUSTED)),
                entry("elite-training", Set.of(GRANTED, REFUSED)),
                entry(
                    "public-training-base",
                    Set.of(GRANTED, REFUSED, NEEDS_DETERMINATION, EXHAUSTED)),
                entry("competition-prize", Set.of(GRANTED, REFUSED, EXHAUSTED)),
                entry("competition-hosting", Set.of(GRANTED, REFUSED, EXHAUSTED, REFERRED)),
                entry("craftsman-award", Set.of(GRANTED, EXHAUSTED)),
                entry("master-studio", Set.of(GRANTED, EXHAUSTED))));
  }

  @Test
  void everyDecisiveConditionRefuses() {
    assertThat(bySubsidy(OutcomesTest::refusing))
        .isEqualTo(
            Map.ofEntries(
                entry("stable-employment", Set.of("min-new-hires")),
                entry(
                    "order-class",
                    Set.of("training-months", "contract", "insured", "months-worked")),
                entry("exchange-visit", Set.of("invited", "up-to-a-month")),
                entry("internship", Set.of("over-a-month")),
                entry("practical-training", Set.of("from-outside-city")),
                entry("agency-referral", Set.of("min-recruits")),
                entry("individual-referral", Set.of("min-recruits")),
                entry("skill-certification", Set.of("certified")),
                entry("new-apprenticeship", Set.of("contract-or-work-study", "training-year")),
                entry("chief-technician", Set.of("demonstration-enterprise", "appointed")),
                entry("elite-training", Set.of("front-line")),
                entry("public-training-base", Set.of("assessment-passed", "level-has-amount")),
                entry("competition-prize", Set.of("world-level")),
                entry("competition-hosting", Set.of("level-has-amount"))));
    assertThat(SettledYear.decisions().stream().map(OutcomesTest::refusing).map(Stream::count))
        .as("claims that fail in two ways")
        .contains(2L);
  }

  @Test
  void everyOtherConditionFailsWithoutRefusing() {
    assertThat(bySubsidy(OutcomesTest::unmetOnly))
        .isEqualTo(
            Map.of(
                "stable-employment",
                Set.of("hired-in-year", "first-insured", "insured-months", "no-talent-policy"),
                "internship",
                Set.of("programme-has-share")));
  }

  @Test
  void everyDeterminationIsWantedSomewhere() {
    assertThat(bySubsidy(OutcomesTest::openFacts))
        .isEqualTo(
            Map.of(
                "exchange-visit", Set.of("transportDetermined", "boardDetermined"),
                "internship", Set.of("transportDetermined"),
                "practical-training", Set.of("transportDetermined"),
                "agency-referral", Set.of("perHeadDetermined"),
                "skill-certification", Set.of("amountDetermined"),
                "new-apprenticeship", Set.of("amountDetermined"),
                "public-training-base", Set.of("amountDetermined")));
    long pending = count(NEEDS_DETERMINATION);
    assertThat(100 * pending / SettledYear.LINES.size()).as("per cent").isBetween(4L, 10L);
  }

  @Test
  void mostClaimsAreGranted() {
    assertThat(100 * count(GRANTED) / SettledYear.LINES.size()).as("per cent").isBetween(70L, 90L);
  }

  private static Stream<String> refusing(Decision decision) {
    return decision.outcome() instanceof Outcome.Refused refused
        ? refused.conditions().stream()
        : Stream.empty();
  }

  private static Stream<String> unmetOnly(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.met() && !finding.decisive())
        .map(Finding::condition);
  }

  private static Stream<String> openFacts(Decision decision) {
    return decision.outcome() instanceof Outcome.NeedsDetermination pending
        ? pending.openItems().stream().map(OpenItem::fact)
        : Stream.empty();
  }

  private static long count(OutcomeKind kind) {
    return SettledYear.decisions().stream()
        .filter(decision -> decision.outcome().kind() == kind)
        .count();
  }

  /** What is seen of the subsidies; those of which nothing is seen are left out. */
  private static <T> Map<String, Set<T>> bySubsidy(Function<Decision, Stream<T>> seen) {
    Map<String, Set<T>> all = new TreeMap<>();
    for (Decision decision : SettledYear.decisions()) {
      seen.apply(decision)
          .forEach(one -> all.computeIfAbsent(decision.subsidy(), id -> new TreeSet<>()).add(one));
    }
    return all;
  }
}
