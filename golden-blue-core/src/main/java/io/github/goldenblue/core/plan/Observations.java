package io.github.goldenblue.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of a plan's indicators on a day; what begins after it is not. */
final class Observations {
  private final Plan plan;
  private final LocalDate asOf;
  private final Map<String, Map<String, List<Seen>>> byIndicator = new HashMap<>();

  /** Takes observations in which {@link ObservationCheck} finds no fault. */
  Observations(Plan plan, Collection<Observation> observations, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
    observations.forEach(this::add);
  }

  /** The target's value so far in a window, in the district or in one of its townships. */
  Tally tally(Target target, Window window, String area) {
    if (asOf.isBefore(window.days().from())) {
      return Tally.NOTHING;
    }
    Reports reports = reports(target.indicator(), area);
    StockTally stock = new StockTally(window.days());
    if (target.goal() instanceof Goal.Part part) {
      return stock.share(reports, reports(part.of(), area));
    }
    Indicator indicator = plan.indicator(target.indicator()).orElseThrow();
    return indicator.observed() == Observed.STOCK
        ? stock.of(reports)
        : new FlowTally(window.days(), asOf).of(reports);
  }

  private void add(Observation observation) {
    Seen seen = new Seen(observation.period().days(), observation.value());
    if (!seen.days().from().isAfter(asOf)) {
      byIndicator
          .computeIfAbsent(observation.indicator(), any -> new HashMap<>())
          .computeIfAbsent(observation.area(), any -> new ArrayList<>())
          .add(seen);
    }
  }

  private Reports reports(String indicator, String area) {
    Map<String, List<Seen>> byArea = byIndicator.getOrDefault(indicator, Map.of());
    List<List<Seen>> parts =
        area.equals(plan.district().code())
            ? plan.townships().stream()
                .map(township -> byArea.getOrDefault(township.id(), List.of()))
                .toList()
            : List.of();
    return new Reports(byArea.getOrDefault(area, List.of()), parts);
  }
}
