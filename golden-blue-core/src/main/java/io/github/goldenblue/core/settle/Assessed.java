package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.subsidy.Assessment;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what it is entitled to, worked out before its turn comes. What goes wrong on the way
 * is kept until the claim is decided, where it may not matter: it may have been settled before.
 *
 * @param claim the claim
 * @param assessment what it is entitled to; null for a reversal, and where it could not be told
 * @param failure why it could not be told
 */
record Assessed(Claim claim, @Nullable Assessment assessment, @Nullable RuntimeException failure) {
  static Assessed of(Claim claim, Function<Claim, Assessment> assess) {
    if (claim instanceof Reversal) {
      return new Assessed(claim, null, null);
    }
    try {
      return new Assessed(claim, assess.apply(claim), null);
    } catch (RuntimeException failure) {
      return new Assessed(claim, null, failure);
    }
  }

  /** What it is entitled to, where that can be told. */
  Optional<Assessment> known() {
    return Optional.ofNullable(assessment);
  }

  /** What it is entitled to, or the failure. */
  Assessment get() {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(assessment);
  }
}
