package io.github.goldenblue.testkit;

import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.List;

/** Settles a batch, then again, with what was settled before it. */
final class TwiceIsOnce {
  private TwiceIsOnce() {}

  static void check(Scene scene) {
    SettledBatch past = scene.settle(Ledger.EMPTY, scene.history());
    SettledBatch once = scene.settle(past.ledger(), scene.batch());
    SettledBatch twice = scene.settle(once.ledger(), scene.batch());
    compare(scene, once.decisions(), twice.decisions());
    SettledBatch pastAgain = scene.settle(twice.ledger(), scene.history());
    compare(scene, past.decisions(), pastAgain.decisions());
    Sameness same = new Sameness(scene, "once, and twice");
    same.ofLedgers(once.ledger(), pastAgain.ledger());
  }

  private static void compare(Scene scene, List<Decision> once, List<Decision> twice) {
    scene.require(once.size() == twice.size(), once.size() + " decided, then " + twice.size());
    for (int i = 0; i < once.size(); i++) {
      Decision first = once.get(i);
      Decision again = twice.get(i);
      String both = first.claimId() + ": " + first.outcome() + ", then " + again.outcome();
      scene.require(first.claimId().equals(again.claimId()), both + " of " + again.claimId());
      scene.require(!first.settledBefore(), both + ": the first is said to be settled before");
      scene.require(again.settledBefore(), both + ": not said to be settled before");
      scene.require(again.payments().isEmpty(), both + ", pays again " + again.payments());
      scene.require(first.outcome().kind() == again.outcome().kind(), both);
      scene.require(first.amount().equals(again.amount()), both);
    }
  }
}
