package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Subsidy;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.Map;

/** Determines what was left open in many ways, each against the ledger the range was made for. */
final class DeterminationsInRange {
  private DeterminationsInRange() {}

  static void check(Scene scene) {
    Ledger ledger = scene.before();
    for (Claim claim : scene.batch()) {
      Subsidy<?> subsidy = scene.engine().subsidies().byId(claim.subsidy()).orElseThrow();
      scene.require(check(scene, ledger, claim, subsidy), claim.id() + " may not be left open");
      ledger = scene.settle(ledger, List.of(claim)).ledger();
    }
  }

  /**
   * Determines what a claim leaves open. What was announced before, of another ledger, is passed
   * over.
   *
   * @return whether it may be left open; false if it is then rejected
   */
  static <C extends Claim> boolean check(
      Trial trial, Ledger ledger, Claim untyped, Subsidy<C> subsidy) {
    C open = Rewriting.undetermined(subsidy.facts(), subsidy.facts().type().cast(untyped));
    SettledBatch waiting = trial.engine().settle(ledger, List.of(open));
    if (waiting.decisions().stream().anyMatch(decision -> !decision.settledBefore())) {
      OpenFacts facts = OpenFacts.of(trial.engine().assess(open));
      check(trial, ledger, open, subsidy, facts, waiting.decisions().get(0));
    }
    return !waiting.decisions().isEmpty();
  }

  private static <C extends Claim> void check(
      Trial trial, Ledger ledger, C open, Subsidy<C> subsidy, OpenFacts facts, Decision announced) {
    boolean isAccepted = facts.isEmpty();
    for (Map<String, Yuan> determined : facts.samples()) {
      C claim = Rewriting.determine(trial.engine()::assess, subsidy.facts(), open, determined);
      SettledBatch settled = trial.engine().settle(ledger, List.of(claim));
      isAccepted |= settled.rejections().isEmpty();
      if (settled.decisions().stream().anyMatch(decision -> !decision.settledBefore())) {
        boolean isOpen = determined.size() < facts.ranges().size();
        check(trial, announced, settled.decisions().get(0), determined, isOpen);
      }
    }
    trial.require(isAccepted, open.id() + ": no determination is accepted of " + facts);
  }

  /** What is decided lies inside, and what is left open of it too. */
  private static void check(
      Trial trial, Decision announced, Decision decision, Map<String, Yuan> given, boolean isOpen) {
    String who = announced.claimId() + " with " + given + ", announced " + announced.outcome();
    YuanRange amount = decision.amount();
    boolean isInside =
        announced.amount().contains(amount.low()) && announced.amount().contains(amount.high());
    OutcomeKind kind = decision.outcome().kind();
    trial.require(isInside, who + ", is decided " + decision.outcome());
    trial.require(
        isOpen || kind != OutcomeKind.NEEDS_DETERMINATION, who + ", still waits: " + decision);
    boolean isRefused = announced.outcome().kind() == OutcomeKind.REFUSED;
    trial.require(isRefused == (kind == OutcomeKind.REFUSED), who + ", is decided " + kind);
  }
}
