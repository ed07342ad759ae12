package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.InvalidClaimException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that more than one claim of a batch has; none of these claims can be decided. */
final class DoubledIds {
  private final Map<String, Integer> counts = new HashMap<>(0);

  /** Of the claims of one batch. */
  DoubledIds(Collection<? extends Claim> claims) {
    Set<String> ids = new HashSet<>(2 * claims.size());
    for (Claim claim : claims) {
      if (ClaimOrder.isPlaced(claim) && !ids.add(claim.id())) {
        counts.merge(claim.id(), 2, (before, unused) -> before + 1);
      }
    }
  }

  /** Whether the claim's id is of another one too. */
  boolean isOf(Claim claim) {
    return !counts.isEmpty() && counts.containsKey(claim.id());
  }

  /**
   * Lets a claim pass that has an id of its own.
   *
   * @throws InvalidClaimException if another one has its id
   */
  void refuse(Claim claim) {
    if (isOf(claim)) {
      throw BatchIds.doubled(claim.id(), counts.getOrDefault(claim.id(), 0));
    }
  }
}
