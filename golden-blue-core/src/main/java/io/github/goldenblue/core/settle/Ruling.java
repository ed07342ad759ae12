package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.rates.Edition;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.Finding;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision and what a ledger keeps of it.
 *
 * @param decision the decision
 * @param lines what is paid, with what it takes of caps and relations
 */
record Ruling(Decision decision, List<PaidLine> lines) {

  /** Decides an assessed claim against what it finds in the ledger. */
  static Ruling of(Claim claim, Assessment assessment, Earlier earlier) {
    Prerequisites prerequisites = new Prerequisites(assessment, earlier.before());
    List<Finding> findings = all(assessment.findings(), prerequisites.findings());
    Draft draft = new Draft(claim, assessment, findings, prerequisites, earlier);
    List<String> unmet = unmet(findings);
    if (!unmet.isEmpty()) {
      return draft.unpaid(new Outcome.Refused(unmet));
    }
    if (assessment.referredTo().isPresent()) {
      return draft.unpaid(new Outcome.Referred(assessment.referredTo().get()));
    }
    return draft.capped(new Trim(assessment, earlier.before()));
  }

  private static List<Finding> all(List<Finding> own, List<Finding> ofOthers) {
    if (ofOthers.isEmpty()) {
      return own;
    }
    List<Finding> findings = new ArrayList<>(own);
    findings.addAll(ofOthers);
    return findings;
  }

  /** The conditions that refuse the claim, each once. */
  private static List<String> unmet(List<Finding> findings) {
    List<String> conditions = new ArrayList<>(0);
    for (Finding finding : findings) {
      if (finding.refuses() && !conditions.contains(finding.condition())) {
        conditions.add(finding.condition());
      }
    }
    return conditions;
  }

  /** Whether it is final how much is paid, so that a claim which this one goes on from is done. */
  boolean isDone() {
    return switch (decision.outcome().kind()) {
      case GRANTED -> true;
      case EXHAUSTED -> !decision.recoveries().isEmpty();
      default -> false;
    };
  }

  /** What is known of a decision before its outcome. */
  private record Draft(
      Claim claim,
      Assessment assessment,
      List<Finding> findings,
      Prerequisites prerequisites,
      Earlier earlier) {
    /** Decides a claim that is entitled, after caps. */
    Ruling capped(Trim trim) {
      if (assessment.total().high().isPositive() && trim.total().high().isZero()) {
        return exhausted(trim);
      }
      return trim.isExact() ? granted(trim) : pending(trim);
    }

    private Ruling granted(Trim trim) {
      List<PaidLine> lines = trim.paidLines();
      Tally taken = taken(lines);
      AdvanceOffset offset = new AdvanceOffset(earlier.advance(), trim.payments());
      Yuan paid = Yuan.ZERO;
      for (Payment payment : offset.payments()) {
        paid = paid.plus(payment.amount().high());
      }
      Decision decision =
          start(new Outcome.Granted(paid), trim.paidFor())
              .payments(offset.payments())
              .recoveries(recoveries(offset))
              .caps(trim.uses(taken))
              .relations(trim.relations(taken))
              .build();
      return new Ruling(decision, lines);
    }

    private List<Recovery> recoveries(AdvanceOffset offset) {
      return offset.recoveries(claim.subsidy(), assessment.cited().clause());
    }

    private static Tally taken(List<PaidLine> lines) {
      Tally taken = new Tally();
      for (PaidLine line : lines) {
        line.takings().forEach(taken::take);
      }
      return taken;
    }

    private Ruling pending(Trim trim) {
      AdvanceOffset offset = new AdvanceOffset(earlier.advance(), trim.payments());
      YuanRange amount = earlier.advance().isEmpty() ? trim.total() : offset.total(trim.total());
      Outcome outcome = new Outcome.NeedsDetermination(amount, trim.openItems());
      Decision decision =
          start(outcome, trim.paidFor())
              .payments(offset.payments())
              .caps(trim.uses(new Tally()))
              .relations(trim.relations(new Tally()))
              .build();
      return new Ruling(decision, List.of());
    }

    /** Caps leave nothing: what was paid in advance of it comes back whole. */
    private Ruling exhausted(Trim trim) {
      List<CapUse> uses = trim.uses(new Tally());
      List<RelationUse> relations = trim.relations(new Tally());
      Outcome outcome = Outcome.Exhausted.among(uses, relations);
      Decision decision =
          start(outcome, assessment.lines())
              .recoveries(recoveries(new AdvanceOffset(earlier.advance(), List.of())))
              .caps(uses)
              .relations(relations)
              .build();
      return new Ruling(decision, List.of());
    }

    Ruling unpaid(Outcome outcome) {
      return new Ruling(start(outcome, List.of()).build(), List.of());
    }

    private ImmutableDecision.Builder start(Outcome outcome, List<Line> lines) {
      return Decision.builder()
          .claimId(claim.id())
          .subsidy(claim.subsidy())
          .earlier(claim.sequel().earlier())
          .stage(assessment.stage())
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
      List<UsedEdition> used = new ArrayList<>(2);
      add(used, assessment.edition());
      prerequisites.editions().forEach(edition -> add(used, edition));
      for (Line line : lines) {
        line.editions().forEach(edition -> add(used, edition));
      }
      return used;
    }

    private static void add(List<UsedEdition> used, Edition edition) {
      UsedEdition one = new UsedEdition(edition.district(), edition.from());
      if (!used.contains(one)) {
        used.add(one);
      }
    }
  }
}
