package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;

/** Writes, reads and writes again: claims, decisions, and decisions on what was settled before. */
final class JsonKeeps {
  private JsonKeeps() {}

  static void check(Scene scene) {
    scene.all().forEach(claim -> check(scene, claim));
    Ledger before = scene.before();
    SettledBatch once = scene.settle(before, scene.batch());
    SettledBatch twice = scene.settle(once.ledger(), scene.batch());
    once.decisions().forEach(decision -> check(scene, decision));
    twice.decisions().forEach(decision -> check(scene, decision));
  }

  static void check(Trial trial, Claim claim) {
    String written = trial.engine().writeClaim(claim);
    Claim read = trial.engine().readClaim(written);
    trial.require(read.equals(claim), "the claim " + written + " is read as " + read);
    String again = trial.engine().writeClaim(read);
    trial.require(again.equals(written), "the claim " + written + " is then written " + again);
  }

  static void check(Trial trial, Decision decision) {
    String written = trial.engine().writeDecision(decision);
    Decision read = trial.engine().readDecision(written);
    trial.require(
        read.equals(decision), "the decision " + decision + " is " + written + ", read as " + read);
    String again = trial.engine().writeDecision(read);
    trial.require(again.equals(written), "the decision " + written + " is then written " + again);
  }
}
