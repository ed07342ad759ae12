package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out of takings what the claims that are followed took already. */
final class Credit {
  private final Map<CapKey, Long> left;

  Credit(Map<CapKey, Long> credit) {
    this.left = credit.isEmpty() ? credit : new HashMap<>(credit);
  }

  /** What the next line takes itself. */
  List<Taking> rest(List<Taking> takings) {
    if (left.isEmpty()) {
      return takings;
    }
    List<Taking> rest = new ArrayList<>();
    for (Taking taking : takings) {
      long own = own(taking);
      if (own > 0) {
        rest.add(new Taking(taking.key(), taking.unit(), own));
      }
    }
    return rest;
  }

  private long own(Taking taking) {
    long before = left.getOrDefault(taking.key().ofAllTime(), 0L);
    if (PaidLine.isOnce(taking.unit())) {
      return before > 0 ? 0 : taking.amount();
    }
    long covered = Math.min(before, taking.amount());
    left.put(taking.key().ofAllTime(), before - covered);
    return taking.amount() - covered;
  }
}
