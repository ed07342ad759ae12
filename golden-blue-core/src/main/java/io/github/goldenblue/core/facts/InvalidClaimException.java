package io.github.goldenblue.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A claim that cannot be decided because its input is wrong; it names every fault found. */
public final class InvalidClaimException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String claimId;
  private final ArrayList<Fault> faults;

  /**
   * A rejection.
   *
   * @param claimId the claim's id, or empty if it has none that can be read
   * @param faults what is wrong, at least one
   */
  public InvalidClaimException(String claimId, List<Fault> faults) {
    super(message(claimId, faults));
    this.claimId = Objects.requireNonNullElse(claimId, "");
    this.faults = new ArrayList<>(faults);
  }

  /** The claim's id, or empty. */
  public String claimId() {
    return claimId;
  }

  /** Every fault that was found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private static String message(String claimId, List<Fault> faults) {
    return faults.stream()
        .map(Fault::toString)
        .collect(Collectors.joining("; ", "claim " + claimId + ": ", ""));
  }
}
