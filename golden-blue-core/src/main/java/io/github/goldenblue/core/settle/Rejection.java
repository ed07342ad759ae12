package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.InvalidClaimException;
import java.util.List;

/**
 * A claim that could not be decided, because its input is wrong.
 *
 * @param claimId the claim's id; empty if it has none
 * @param faults everything that was found
 */
public record Rejection(String claimId, List<Fault> faults) {
  /** Keeps a copy. */
  public Rejection {
    faults = List.copyOf(faults);
  }

  static Rejection of(InvalidClaimException invalid) {
    return new Rejection(invalid.claimId(), invalid.faults());
  }
}
