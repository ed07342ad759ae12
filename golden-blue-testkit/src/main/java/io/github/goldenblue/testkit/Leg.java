package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One batch of a history, and what became of it.
 *
 * @param before the ledger before it
 * @param batch the batch, in the order of the law
 * @param settled what became of it
 * @param decided after it, the claim that was decided last under each id
 */
record Leg(Ledger before, List<Claim> batch, SettledBatch settled, Map<String, Claim> decided) {
  Ledger after() {
    return settled.ledger();
  }

  /** The decisions on what was not settled before. */
  Stream<Decision> news() {
    return settled.decisions().stream().filter(decision -> !decision.settledBefore());
  }

  Claim claim(String id) {
    return batch.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
  }
}
