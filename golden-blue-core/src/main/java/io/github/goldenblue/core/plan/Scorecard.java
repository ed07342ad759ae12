package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How far a plan's targets have come, as observations known on a day say. */
public final class Scorecard {
  private final Plan plan;
  private final LocalDate asOf;
  private final List<Progress> progress;

  private final Observations observations;

  private Scorecard(Plan plan, Observations observations, LocalDate asOf) {
    this.plan = plan;
    this.observations = observations;
    this.asOf = asOf;
    this.progress = plan.targets().stream().flatMap(this::assess).toList();
  }

  /**
   * Counts what was observed.
   *
   * <p>For a district, its own number of a period decides; where it has none, its townships' are
   * added. What begins after {@code asOf} is not known yet; a period that {@code asOf} lies in is
   * taken as the value to date. A flow belongs to a window if it lies wholly inside, a stock if its
   * day does. The order of the observations changes nothing.
   *
   * @throws InvalidObservationsException with every fault found: an unknown indicator or area, a
   *     negative value, another unit than the indicator's, a period outside the plan's years or
   *     across the border of a window, a flow of one indicator and area over the same day twice, a
   *     stock on the same day twice
   */
  public static Scorecard of(Plan plan, Collection<Observation> observations, LocalDate asOf) {
    List<Fault> faults = new ObservationCheck(plan).faults(observations);
    if (!faults.isEmpty()) {
      throw new InvalidObservationsException(faults);
    }
    return new Scorecard(plan, new Observations(plan, observations, asOf), asOf);
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
    return new Groups(plan, observations, progress).by(grouping);
  }

  private Stream<Progress> assess(Target target) {
    String district = plan.district().code();
    return Windows.of(target, plan.period()).stream()
        .map(
            window ->
                new Judgement(target, window, asOf)
                    .of(district, observations.tally(target, window, district)));
  }
}
