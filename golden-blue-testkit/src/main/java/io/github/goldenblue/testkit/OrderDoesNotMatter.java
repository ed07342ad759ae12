package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Settles a batch as it comes, backwards, and shuffled. */
final class OrderDoesNotMatter {
  private static final int SHUFFLES = 3;

  private OrderDoesNotMatter() {}

  static void check(Scene scene) {
    Ledger before = scene.before();
    List<Claim> claims = new ArrayList<>(Scene.inOrder(scene.batch()));
    SettledBatch inOrder = scene.settle(before, claims);
    Collections.reverse(claims);
    compare(scene, inOrder, scene.settle(before, claims));
    for (int seed = 0; seed < SHUFFLES; seed++) {
      Collections.shuffle(claims, new Random(seed));
      compare(scene, inOrder, scene.settle(before, claims));
    }
  }

  private static void compare(Scene scene, SettledBatch inOrder, SettledBatch other) {
    Sameness same = new Sameness(scene, "in the order of the law, and in another");
    same.ofDecisions(inOrder.decisions(), other.decisions());
    same.ofLedgers(inOrder.ledger(), other.ledger());
  }
}
