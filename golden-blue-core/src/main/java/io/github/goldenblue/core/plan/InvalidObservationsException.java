package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Observations that cannot be counted; it names every fault found. */
public final class InvalidObservationsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Fault> faults;

  /**
   * A rejection of all observations that were given.
   *
   * @param faults at least one; a path such as {@code observations[3].area} counts from 0
   */
  public InvalidObservationsException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = new ArrayList<>(faults);
  }

  /** Every fault that was found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
