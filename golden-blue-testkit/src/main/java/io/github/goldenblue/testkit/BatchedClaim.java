package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.stream.Stream;

/**
 * A claim of a history.
 *
 * @param batch the number of its batch
 * @param claim the claim
 */
record BatchedClaim(int batch, Claim claim) {
  /** Claims of the same batch that say less. */
  static Stream<BatchedClaim> smaller(Engine engine, BatchedClaim one) {
    return SmallerClaims.of(engine, one.claim()).map(less -> new BatchedClaim(one.batch(), less));
  }
}
