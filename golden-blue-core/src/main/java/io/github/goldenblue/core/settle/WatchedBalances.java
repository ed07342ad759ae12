package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Balances that note how some accounts move, for a part of a batch that shares them. */
final class WatchedBalances implements Balances {
  private final Balances balances;
  private final Predicate<CapKey> watched;
  private List<Movement> movements = new ArrayList<>(0);

  /**
   * These balances, watched.
   *
   * @param watched whether every movement of an account is noted
   */
  WatchedBalances(Balances balances, Predicate<CapKey> watched) {
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
    if (watched.test(key)) {
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
