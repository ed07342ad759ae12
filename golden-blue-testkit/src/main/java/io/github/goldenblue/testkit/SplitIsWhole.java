package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settles the first claims of every part in one batch and the others in a second. */
final class SplitIsWhole {
  private static final int CUTS = 3;

  private SplitIsWhole() {}

  static void check(Scene scene) {
    List<Claim> first = new ArrayList<>();
    List<Claim> second = new ArrayList<>();
    List<List<Claim>> parts = KeyComponents.of(scene);
    for (int i = 0; i < parts.size(); i++) {
      List<Claim> part = parts.get(i);
      int cut = part.size() * ((i + 1) % (CUTS + 1)) / CUTS;
      first.addAll(part.subList(0, cut));
      second.addAll(part.subList(cut, part.size()));
    }
    Ledger before = scene.before();
    SettledBatch one = scene.settle(before, first);
    SettledBatch other = scene.settle(one.ledger(), second);
    Map<String, Decision> decisions = new HashMap<>();
    one.decisions().forEach(decision -> decisions.put(decision.claimId(), decision));
    other.decisions().forEach(decision -> decisions.put(decision.claimId(), decision));
    SettledBatch whole = scene.settle(before, scene.batch());
    Sameness same = new Sameness(scene, "as one batch, and as two");
    same.ofDecisions(whole.decisions(), ApartIsTogether.inOrder(scene, decisions));
    same.ofUses(whole.ledger(), other.ledger());
  }
}
