package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans that cannot be used; it names every fault found. */
public final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final ArrayList<Fault> faults;

  /**
   * What is wrong.
   *
   * @param source the provider, plan or file
   * @param faults at least one
   */
  public PlanException(String source, List<Fault> faults) {
    this(source, faults, null);
  }

  /**
   * What is wrong, with what caused it.
   *
   * @param source the provider, plan or file
   * @param faults at least one
   * @param cause what caused it
   */
  public PlanException(String source, List<Fault> faults, @Nullable Throwable cause) {
    super(
        faults.stream().map(Fault::toString).collect(Collectors.joining("; ", source + ": ", "")),
        cause);
    this.source = source;
    this.faults = new ArrayList<>(faults);
  }

  /** The provider, plan or file. */
  public String source() {
    return source;
  }

  /** Every fault that was found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
