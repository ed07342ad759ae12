package io.github.goldenblue.core.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map that is a value: changing it gives another and leaves this one as it was. The newest layer
 * that knows a key decides. Layers shrink by half or more from old to new, so a lookup asks few of
 * them and each entry is copied only a few times over a ledger's life.
 */
final class Layers<K, V> {
  private final List<Map<K, V>> oldestFirst;

  private Layers(List<Map<K, V>> oldestFirst) {
    this.oldestFirst = oldestFirst;
  }

  static <K, V> Layers<K, V> empty() {
    return new Layers<>(List.of());
  }

  @Nullable V get(K key) {
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      V value = oldestFirst.get(i).get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** This map with {@code changes} laid over it; they must not be changed afterwards. */
  Layers<K, V> with(Map<K, V> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    List<Map<K, V>> layers = new ArrayList<>(oldestFirst);
    Map<K, V> top = changes;
    while (!layers.isEmpty() && layers.get(layers.size() - 1).size() < 2 * top.size()) {
      Map<K, V> merged = new HashMap<>(layers.remove(layers.size() - 1));
      merged.putAll(top);
      top = merged;
    }
    layers.add(top);
    return new Layers<>(layers);
  }

  /** All of it in one map, which the caller may change. */
  Map<K, V> flat() {
    Map<K, V> all = new HashMap<>();
    oldestFirst.forEach(all::putAll);
    return all;
  }
}
