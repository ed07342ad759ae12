package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;

/**
 * What a claim took of one account of a cap.
 *
 * @param key the account
 * @param unit what the cap counts
 * @param amount how much, in fen for {@link CapUnit#YUAN}, else whole; more than zero
 */
public record Taking(CapKey key, CapUnit unit, long amount) {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is not more than zero
   */
  public Taking {
    if (amount <= 0) {
      throw new IllegalArgumentException("a taking of " + amount);
    }
  }

  /** Both together, of one account; what a claim takes once stays once. */
  Taking and(Taking other) {
    return PaidLine.isOnce(unit)
        ? this
        : new Taking(key, unit, Math.addExact(amount, other.amount));
  }
}
