package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts by their whole keys: of a ledger before, and what has moved since. */
final class ListedBalances implements Balances {
  private final Ledger before;
  private final Map<CapKey, Long> moved = new HashMap<>();

  /** A claim asks for the same account several times. */
  private @Nullable CapKey last;

  private long usedOfLast;

  /** As they stand in a ledger. */
  ListedBalances(Ledger before) {
    this.before = before;
  }

  @Override
  public long used(CapKey key) {
    if (last == null || !last.equals(key)) {
      Long since = moved.get(key);
      usedOfLast = since != null ? since : before.used(key);
      last = key;
    }
    return usedOfLast;
  }

  @Override
  public void add(CapKey key, long amount) {
    usedOfLast = Math.addExact(used(key), amount);
    moved.put(key, usedOfLast);
  }

  /** All of them as they stand now; nothing can be added afterwards. */
  Layers<CapKey, Long> layers() {
    return before.usedLayers().with(moved);
  }
}
