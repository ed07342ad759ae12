package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.YuanRange;

/**
 * How a claim stands: how it was decided, and what of it is paid, or would be.
 *
 * @param outcome the outcome, whatever came after
 * @param amount what stands of it after reversals; a range while determinations are wanted
 */
public record Standing(Outcome outcome, YuanRange amount) {
  /** Whether determinations are wanted, so that nothing final can be said of the amount. */
  public boolean isPending() {
    return outcome.kind() == OutcomeKind.NEEDS_DETERMINATION;
  }
}
