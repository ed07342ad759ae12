package io.github.goldenblue.core.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Places that hang together, found by joining two at a time. */
final class Components {
  private final int[] parents;

  /** So many places, each by itself. */
  Components(int size) {
    this.parents = IntStream.range(0, size).toArray();
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The components by their first places, each in order. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int place = 0; place < parents.length; place++) {
      byRoot.computeIfAbsent(root(place), root -> new ArrayList<>(1)).add(place);
    }
    return List.copyOf(byRoot.values());
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
