package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A decision and what the claim takes by it.
 *
 * @param decision the decision
 * @param takings what it takes of caps
 */
record Ruling(Decision decision, List<Taking> takings) {

  /** Decides an assessed claim against what was used before. */
  static Ruling of(Claim claim, Assessment assessment, ToLongFunction<CapKey> usedBefore) {
    List<Finding> unmet = assessment.unmet();
    if (!unmet.isEmpty()) {
      List<String> conditions = unmet.stream().map(Finding::condition).distinct().toList();
      return unpaid(claim, assessment, new Outcome.Refused(conditions));
    }
    if (assessment.referredTo().isPresent()) {
      return unpaid(claim, assessment, new Outcome.Referred(assessment.referredTo().get()));
    }
    return capped(claim, assessment, new Trim(assessment, usedBefore));
  }

  /** Decides a claim that is entitled, after caps. */
  private static Ruling capped(Claim claim, Assessment assessment, Trim trim) {
    YuanRange total = trim.total();
    if (assessment.total().high().isPositive() && total.high().isZero()) {
      List<CapUse> uses = trim.uses(false);
      Outcome outcome = Outcome.Exhausted.among(uses);
      return new Ruling(
          start(claim, assessment, outcome, assessment.lines()).caps(uses).build(), List.of());
    }
    boolean isExact = trim.isExact();
    Outcome outcome =
        isExact
            ? new Outcome.Granted(total.high())
            : new Outcome.NeedsDetermination(total, trim.openItems());
    Decision decision =
        start(claim, assessment, outcome, trim.paidLines())
            .payments(trim.payments())
            .caps(trim.uses(isExact))
            .build();
    return new Ruling(decision, isExact ? trim.takings() : List.of());
  }

  private static Ruling unpaid(Claim claim, Assessment assessment, Outcome outcome) {
    return new Ruling(start(claim, assessment, outcome, List.of()).build(), List.of());
  }

  private static ImmutableDecision.Builder start(
      Claim claim, Assessment assessment, Outcome outcome, List<Line> lines) {
    return Decision.builder()
        .claimId(claim.id())
        .subsidy(claim.subsidy())
        .outcome(outcome)
        .findings(assessment.findings())
        .unmodelled(assessment.unmodelled())
        .readings(
            outcome.kind() == OutcomeKind.REFUSED
                ? assessment.readings()
                : assessment.allReadings())
        .rates(editions(assessment.edition(), lines));
  }

  /** The edition of the section, then those that the lines rest on, each once. */
  private static List<UsedEdition> editions(Edition section, List<Line> lines) {
    Stream<Edition> ofLines = lines.stream().flatMap(line -> line.editions().stream());
    return Stream.concat(Stream.of(section), ofLines)
        .map(edition -> new UsedEdition(edition.district(), edition.from()))
        .distinct()
        .toList();
  }
}
