package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Balances that note how some accounts move, for a part of a batch that shares them. */
final class WatchedBalances implements Balances {
  private final Balances balances;
  private final Set<CapKey> watched;
  private List<Movement> movements = new ArrayList<>(0);

  /**
   * These balances, watched.
   *
   * @param watched the accounts of which every movement is noted
   */
  WatchedBalances(Balances balances, Set<CapKey> watched) {
    this.balances = balances;
    this.watched = watched;
  }

  @Override
  public long used(CapKey key) {
    return balances.used(key);
  }

  @Override
  public void add(CapKey key, long amount) {
    balances.add(key, amount);
    if (watched.contains(key)) {
      movements.add(new Movement(key, amount));
    }
  }

  /** How watched accounts moved since this was last asked. */
  List<Movement> movements() {
    if (movements.isEmpty()) {
      return List.of();
    }
    List<Movement> since = movements;
    movements = new ArrayList<>(0);
    return since;
  }
}
