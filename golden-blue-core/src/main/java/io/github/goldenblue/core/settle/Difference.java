package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;

/**
 * What one payee was paid for a claim, and what is due under later knowledge.
 *
 * @param payee who was paid, or is to be
 * @param before what stands of what was paid
 * @param after what would stand
 */
public record Difference(Payee payee, Yuan before, Yuan after) {
  /** What is still to be paid; zero where nothing is. */
  public Yuan toPay() {
    return Yuan.ZERO.max(after.minus(before));
  }

  /** What was paid beyond what is due; zero where nothing was. */
  public Yuan toRecover() {
    return Yuan.ZERO.max(before.minus(after));
  }

  /** Both together, of one payee. */
  Difference plus(Difference other) {
    return new Difference(payee, before.plus(other.before), after.plus(other.after));
  }
}
