package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;

/**
 * Money that comes back.
 *
 * @param payee from whom: who had been paid
 * @param subsidy the subsidy under which it had been paid
 * @param item for what
 * @param amount how much; more than zero
 * @param clause on what ground
 */
public record Recovery(Payee payee, String subsidy, String item, Yuan amount, Clause clause) {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is not more than zero
   */
  public Recovery {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a recovery of " + amount);
    }
  }
}
