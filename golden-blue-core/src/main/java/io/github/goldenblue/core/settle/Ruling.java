package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A decision and what the claim takes by it.
 *
 * @param decision the decision
 * @param takings what it takes of caps and relations
 */
record Ruling(Decision decision, List<Taking> takings) {

  /** Decides an assessed claim against what was used before. */
  static Ruling of(Claim claim, Assessment assessment, ToLongFunction<CapKey> usedBefore) {
    Draft draft = new Draft(claim, assessment, new Prerequisites(assessment, usedBefore));
    List<Finding> unmet = draft.findings().stream().filter(Finding::refuses).toList();
    if (!unmet.isEmpty()) {
      List<String> conditions = unmet.stream().map(Finding::condition).distinct().toList();
      return draft.unpaid(new Outcome.Refused(conditions));
    }
    if (assessment.referredTo().isPresent()) {
      return draft.unpaid(new Outcome.Referred(assessment.referredTo().get()));
    }
    return draft.capped(new Trim(assessment, usedBefore));
  }

  /** What is known of a decision before its outcome. */
  private record Draft(Claim claim, Assessment assessment, Prerequisites prerequisites) {
    List<Finding> findings() {
      List<Finding> findings = new ArrayList<>(assessment.findings());
      findings.addAll(prerequisites.findings());
      return findings;
    }

    /** Decides a claim that is entitled, after caps. */
    Ruling capped(Trim trim) {
      YuanRange total = trim.total();
      if (assessment.total().high().isPositive() && total.high().isZero()) {
        return exhausted(trim.uses(false), trim.relations(false));
      }
      boolean isExact = trim.isExact();
      Outcome outcome =
          isExact
              ? new Outcome.Granted(total.high())
              : new Outcome.NeedsDetermination(total, trim.openItems());
      Decision decision =
          start(outcome, trim.paidLines())
              .payments(trim.payments())
              .caps(trim.uses(isExact))
              .relations(trim.relations(isExact))
              .build();
      return new Ruling(decision, isExact ? trim.takings() : List.of());
    }

    private Ruling exhausted(List<CapUse> uses, List<RelationUse> relations) {
      Outcome outcome = Outcome.Exhausted.among(uses, relations);
      Decision decision =
          start(outcome, assessment.lines()).caps(uses).relations(relations).build();
      return new Ruling(decision, List.of());
    }

    Ruling unpaid(Outcome outcome) {
      return new Ruling(start(outcome, List.of()).build(), List.of());
    }

    private ImmutableDecision.Builder start(Outcome outcome, List<Line> lines) {
      return Decision.builder()
          .claimId(claim.id())
          .subsidy(claim.subsidy())
          .outcome(outcome)
          .findings(findings())
          .unmodelled(assessment.unmodelled())
          .readings(
              outcome.kind() == OutcomeKind.REFUSED
                  ? assessment.readings()
                  : assessment.allReadings())
          .rates(editions(lines));
    }

    /** The edition of the section, then those of prerequisites and of the lines, each once. */
    private List<UsedEdition> editions(List<Line> lines) {
      Stream<Edition> ofLines = lines.stream().flatMap(line -> line.editions().stream());
      Stream<Edition> first =
          Stream.concat(Stream.of(assessment.edition()), prerequisites.editions());
      return Stream.concat(first, ofLines)
          .map(edition -> new UsedEdition(edition.district(), edition.from()))
          .distinct()
          .toList();
    }
  }
}
