package io.github.goldenblue.core.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How far a plan's targets have come, as observations known on a day say. */
public final class Scorecard {
  private final Plan plan;
  private final LocalDate asOf;
  private final List<Progress> progress;

  private Scorecard(Plan plan, LocalDate asOf, List<Progress> progress) {
    this.plan = plan;
    this.asOf = asOf;
    this.progress = List.copyOf(progress);
  }

  /**
   * Counts what was observed.
   *
   * @throws InvalidObservationsException with every fault found
   */
  public static Scorecard of(Plan plan, Collection<Observation> observations, LocalDate asOf) {
    return new Scorecard(plan, asOf, List.of());
  }

  /** The plan. */
  public Plan plan() {
    return plan;
  }

  /** The day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** A row for each target of the plan, in its order, and window. */
  public List<Progress> progress() {
    return progress;
  }

  /** The rows by measure, by department or by township. */
  public List<Group> by(Grouping grouping) {
    return List.of();
  }
}
