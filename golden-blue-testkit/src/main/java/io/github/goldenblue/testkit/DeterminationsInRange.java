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
      check(scene, ledger, claim, scene.engine().subsidies().byId(claim.subsidy()).orElseThrow());
      ledger = scene.settle(ledger, List.of(claim)).ledger();
    }
  }

  private static <C extends Claim> void check(
      Scene scene, Ledger ledger, Claim untyped, Subsidy<C> subsidy) {
    C open = Rewriting.undetermined(subsidy.facts(), subsidy.facts().type().cast(untyped));
    OpenFacts facts = OpenFacts.of(scene.engine().assess(open));
    Decision announced = scene.settle(ledger, List.of(open)).decisions().get(0);
    boolean isAccepted = facts.isEmpty();
    for (Map<String, Yuan> determined : facts.samples()) {
      C claim = Rewriting.determine(scene.engine()::assess, subsidy.facts(), open, determined);
      SettledBatch settled = scene.engine().settle(ledger, List.of(claim));
      if (settled.rejections().isEmpty()) {
        isAccepted = true;
        boolean isOpen = determined.size() < facts.ranges().size();
        check(scene, announced, settled.decisions().get(0), determined, isOpen);
      }
    }
    scene.require(isAccepted, open.id() + ": no determination is accepted of " + facts);
  }

  private static void check(
      Scene scene, Decision announced, Decision decision, Map<String, Yuan> given, boolean isOpen) {
    String who = announced.claimId() + " with " + given + ", announced " + announced.outcome();
    YuanRange amount = decision.amount();
    boolean isInside =
        announced.amount().contains(amount.low()) && announced.amount().contains(amount.high());
    scene.require(isInside, who + ", is decided " + decision.outcome());
    OutcomeKind kind = decision.outcome().kind();
    scene.require(
        isOpen || kind != OutcomeKind.NEEDS_DETERMINATION, who + ", still waits: " + decision);
    boolean isRefused = announced.outcome().kind() == OutcomeKind.REFUSED;
    scene.require(isRefused == (kind == OutcomeKind.REFUSED), who + ", is decided " + kind);
  }
}
