package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.settle.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles a batch at once, and claim by claim. */
final class SettlingIsFold {
  private SettlingIsFold() {}

  static void check(Scene scene) {
    Ledger before = scene.before();
    SettledBatch atOnce = scene.settle(before, scene.batch());
    Ledger ledger = before.withBatch(Optional.empty());
    List<Decision> decisions = new ArrayList<>();
    for (Claim claim : Scene.inOrder(scene.batch())) {
      Step step = scene.engine().step(ledger, claim);
      decisions.add(step.decision());
      ledger = step.ledger();
    }
    Sameness same = new Sameness(scene, "at once, and claim by claim");
    same.ofDecisions(atOnce.decisions(), decisions);
    same.ofLedgers(atOnce.ledger(), ledger);
  }
}
