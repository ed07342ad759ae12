package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;

/** What has been taken of each account while a batch is folded. */
interface Balances {
  /** In fen for yuan caps, else whole. */
  long used(CapKey key);

  /**
   * Takes more, or frees some where it is less than zero.
   *
   * @throws ArithmeticException if it overflows
   */
  void add(CapKey key, long amount);
}
