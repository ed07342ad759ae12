package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.HashMap;
import java.util.Map;

/** Accounts by their whole keys: of a ledger before, and what has moved since. */
final class ListedBalances implements Balances {
  private final Ledger before;
  private final Map<CapKey, Long> moved = new HashMap<>();

  /** As they stand in a ledger. */
  ListedBalances(Ledger before) {
    this.before = before;
  }

  @Override
  public long used(CapKey key) {
    Long since = moved.get(key);
    return since != null ? since : before.used(key);
  }

  @Override
  public void add(CapKey key, long amount) {
    moved.put(key, Math.addExact(used(key), amount));
  }

  /** All of them as they stand now; nothing can be added afterwards. */
  Layers<CapKey, Long> layers() {
    return before.usedLayers().with(moved);
  }
}
