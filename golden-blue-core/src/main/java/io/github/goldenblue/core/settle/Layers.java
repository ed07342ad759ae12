package io.github.goldenblue.core.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

  /**
   * What differs from {@code before}. Layers that both share are not looked at, so this costs about
   * as much as laying the changes did.
   *
   * @throws IllegalArgumentException if {@code before} knows a key that this map does not
   */
  Map<K, V> since(Layers<K, V> before) {
    if (!before.unsharedKeys(this).allMatch(key -> get(key) != null)) {
      throw new IllegalArgumentException("an earlier map that knows more");
    }
    Map<K, V> changes = new HashMap<>();
    unsharedKeys(before)
        .forEach(
            key -> {
              V now = Objects.requireNonNull(get(key));
              if (!now.equals(before.get(key))) {
                changes.put(key, now);
              }
            });
    return changes;
  }

  private Stream<K> unsharedKeys(Layers<K, V> other) {
    return oldestFirst.stream()
        .filter(layer -> other.oldestFirst.stream().noneMatch(shared -> shared == layer))
        .flatMap(layer -> layer.keySet().stream());
  }

  /** All of it in one map, which the caller may change. */
  Map<K, V> flat() {
    Map<K, V> all = new HashMap<>();
    oldestFirst.forEach(all::putAll);
    return all;
  }
}
