package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongBinaryOperator;

/** How much there is of each account; nothing is kept until there is something. */
final class Tally {
  private Map<CapKey, Long> amounts = Map.of();

  /** How much; zero of an account that nothing was added to. */
  long of(CapKey key) {
    Long amount = amounts.get(key);
    return amount == null ? 0 : amount;
  }

  void add(CapKey key, long amount) {
    merge(key, amount, Math::addExact);
  }

  /** Raises it to so much, if it is less. */
  void raise(CapKey key, long amount) {
    merge(key, amount, Math::max);
  }

  private void merge(CapKey key, long amount, LongBinaryOperator both) {
    if (amounts.isEmpty()) {
      amounts = new HashMap<>();
    }
    Long before = amounts.get(key);
    amounts.put(key, before == null ? amount : (Long) both.applyAsLong(before, amount));
  }
}
