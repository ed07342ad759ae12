package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Parts a batch so that no two parts share a key. */
final class KeyComponents {
  private final int[] parents;

  private KeyComponents(int size) {
    this.parents = IntStream.range(0, size).toArray();
  }

  /** The parts, each in the order of the law. */
  static List<List<Claim>> of(Scene scene) {
    return of(Scene.inOrder(scene.batch()), claim -> scene.engine().assess(claim).keys());
  }

  /** The parts of claims, each in the order in which they come. */
  static List<List<Claim>> of(List<Claim> claims, Function<Claim, ? extends Set<?>> keys) {
    KeyComponents components = new KeyComponents(claims.size());
    Map<Object, Integer> firsts = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (Object key : keys.apply(claims.get(i))) {
        Integer first = firsts.putIfAbsent(key, i);
        components.join(i, first == null ? i : first);
      }
    }
    Map<Integer, List<Claim>> parts = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      parts.computeIfAbsent(components.root(i), root -> new ArrayList<>()).add(claims.get(i));
    }
    return List.copyOf(parts.values());
  }

  private void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  private int root(int claim) {
    int root = claim;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[claim] = root;
    return root;
  }
}
