package io.github.goldenblue.testkit;

import io.github.goldenblue.core.settle.CapUse;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.YuanRange;

/** Only what is granted is paid, and only what is paid takes. */
final class UnpaidTakesNothing {
  private UnpaidTakesNothing() {}

  static void check(Scene scene) {
    SettledBatch past = scene.settle(Ledger.EMPTY, scene.history());
    SettledBatch settled = scene.settle(past.ledger(), scene.batch());
    past.decisions().forEach(decision -> check(scene, settled.ledger(), decision));
    settled.decisions().forEach(decision -> check(scene, settled.ledger(), decision));
  }

  private static void check(Scene scene, Ledger after, Decision decision) {
    OutcomeKind kind = decision.outcome().kind();
    if (kind == OutcomeKind.GRANTED) {
      return;
    }
    String who = decision.claimId() + ", " + kind + ", ";
    LedgerEntry entry =
        after
            .entry(decision.claimId())
            .orElseThrow(() -> scene.broken(who + "is not in the ledger", null));
    scene.require(entry.takings().isEmpty(), who + "takes " + entry.takings());
    for (CapUse use : decision.caps()) {
      scene.require(use.taken() == 0, who + "shows that it takes " + use);
    }
    if (kind != OutcomeKind.NEEDS_DETERMINATION) {
      scene.require(decision.payments().isEmpty(), who + "pays " + decision.payments());
      scene.require(decision.amount().equals(YuanRange.ZERO), who + "pays " + decision.amount());
    }
  }
}
