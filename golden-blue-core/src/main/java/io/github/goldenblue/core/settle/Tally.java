package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongBinaryOperator;

/** How much there is of each account. Most claims have few, which are looked through in turn. */
final class Tally {
  private static final int FEW = 8;
  private static final CapKey[] NONE = {};

  private CapKey[] keys = NONE;
  private long[] amounts = {};
  private int size;

  /** Of more than few accounts, where each stands. */
  private final Map<CapKey, Integer> places = new HashMap<>(0);

  /** How much; zero of an account that nothing was added to. */
  long of(CapKey key) {
    int place = place(key);
    return place < 0 ? 0 : amounts[place];
  }

  void add(CapKey key, long amount) {
    merge(key, amount, Math::addExact);
  }

  /** Raises it to so much, if it is less. */
  void raise(CapKey key, long amount) {
    merge(key, amount, Math::max);
  }

  /** Adds a taking; what a claim takes once, it takes once. */
  void take(Taking taking) {
    if (PaidLine.isOnce(taking.unit())) {
      raise(taking.key(), taking.amount());
    } else {
      add(taking.key(), taking.amount());
    }
  }

  private void merge(CapKey key, long amount, LongBinaryOperator both) {
    int place = place(key);
    if (place < 0) {
      append(key, amount);
    } else {
      amounts[place] = both.applyAsLong(amounts[place], amount);
    }
  }

  private int place(CapKey key) {
    if (size > FEW) {
      return places.getOrDefault(key, -1);
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private void append(CapKey key, long amount) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(2, 2 * size));
      amounts = Arrays.copyOf(amounts, keys.length);
    }
    keys[size] = key;
    amounts[size] = amount;
    size++;
    if (size > FEW) {
      for (int i = places.size(); i < size; i++) {
        places.put(keys[i], i);
      }
    }
  }
}
