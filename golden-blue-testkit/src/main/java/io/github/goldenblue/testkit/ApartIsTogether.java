package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles what shares keys, part by part from the same ledger, and merges the parts. */
final class ApartIsTogether {
  private ApartIsTogether() {}

  static void check(Scene scene) {
    Ledger before = scene.before();
    Map<String, Decision> decisions = new HashMap<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (List<Claim> part : KeyComponents.of(scene)) {
      SettledBatch settled = scene.settle(before, part);
      settled.decisions().forEach(decision -> decisions.put(decision.claimId(), decision));
      part.forEach(claim -> settled.ledger().entry(claim.id()).ifPresent(entries::add));
    }
    SettledBatch together = scene.settle(before, scene.batch());
    Sameness same = new Sameness(scene, "together, and apart");
    same.ofDecisions(together.decisions(), inOrder(scene, decisions));
    same.ofLedgers(together.ledger(), before.withBatch(Optional.empty()).with(entries));
    SettledBatch inParts = scene.engine().settleInParts(before, scene.batch());
    Sameness planned = new Sameness(scene, "at once, and in parts");
    planned.ofDecisions(together.decisions(), inParts.decisions());
    planned.ofLedgers(together.ledger(), inParts.ledger());
  }

  static List<Decision> inOrder(Scene scene, Map<String, Decision> decisions) {
    return Scene.inOrder(scene.batch()).stream()
        .flatMap(claim -> Optional.ofNullable(decisions.get(claim.id())).stream())
        .toList();
  }
}
