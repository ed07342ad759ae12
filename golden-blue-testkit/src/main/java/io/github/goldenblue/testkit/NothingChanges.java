package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.subsidy.Assessment;

/** Assesses and settles twice from the same, and looks at what it started from. */
final class NothingChanges {
  private NothingChanges() {}

  static void check(Scene scene) {
    Ledger before = scene.before();
    Ledger untouched = scene.before();
    SettledBatch once = scene.settle(before, scene.batch());
    new Sameness(scene, "the ledger before, untouched and settled from")
        .ofLedgers(untouched, before);
    SettledBatch again = scene.settle(before, scene.batch());
    Sameness same = new Sameness(scene, "settled once, and once more from the same ledger");
    same.ofDecisions(once.decisions(), again.decisions());
    same.ofLedgers(once.ledger(), again.ledger());
    scene.all().forEach(claim -> assess(scene, claim));
  }

  private static void assess(Scene scene, Claim claim) {
    Assessment one = scene.engine().assess(claim);
    Assessment other = scene.engine().assess(claim);
    scene.require(one.equals(other), claim.id() + " is assessed as " + one + "\n  and as " + other);
  }
}
