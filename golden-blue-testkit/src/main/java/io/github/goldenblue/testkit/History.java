package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * Batches that are settled one after the other, no two claims of one batch with the same id: new
 * claims, those that follow or settle earlier ones, those that return, and reversals.
 *
 * @param batches the batches, from the first to the last
 */
public record History(List<List<Claim>> batches) {
  /** Keeps copies. */
  public History {
    batches = batches.stream().map(List::copyOf).toList();
  }

  List<BatchedClaim> claims() {
    List<BatchedClaim> claims = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      for (Claim claim : batches.get(i)) {
        claims.add(new BatchedClaim(i, claim));
      }
    }
    return claims;
  }
}
