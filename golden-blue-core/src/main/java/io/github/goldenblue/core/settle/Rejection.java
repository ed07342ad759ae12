package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;

/**
 * A claim that could not be decided, because its input is wrong.
 *
 * @param claimId the claim's id
 * @param faults everything that was found
 */
public record Rejection(String claimId, List<Fault> faults) {
  /** Keeps a copy. */
  public Rejection {
    faults = List.copyOf(faults);
  }
}
