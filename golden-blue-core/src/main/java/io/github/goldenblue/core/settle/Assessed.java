package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what it is entitled to, worked out before its turn comes. What goes wrong on the way
 * is kept until the claim is decided, where it may not matter: it may have been settled before.
 *
 * @param claim the claim
 * @param keys what of the ledger it can read or change
 * @param assessment what it is entitled to; null for a reversal, and where it could not be told
 * @param failure why it could not be told
 */
record Assessed(
    Claim claim,
    ClaimKeys keys,
    @Nullable Assessment assessment,
    @Nullable RuntimeException failure) {
  /**
   * Works it out.
   *
   * @param entries the ledger's entries, by the id of their claim
   */
  static Assessed of(
      Claim claim,
      Function<Claim, Assessment> assess,
      Function<String, @Nullable LedgerEntry> entries) {
    Assessment assessment = null;
    RuntimeException failure = null;
    try {
      assessment = claim instanceof Reversal ? null : assess.apply(claim);
    } catch (RuntimeException failed) {
      failure = failed;
    }
    return new Assessed(claim, ClaimKeys.of(claim, assessment, entries), assessment, failure);
  }

  /** What it is entitled to, or the failure. */
  Assessment get() {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(assessment);
  }
}
