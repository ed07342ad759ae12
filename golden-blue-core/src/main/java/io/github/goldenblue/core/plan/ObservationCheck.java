package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.value.DateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds everything that is wrong with observations of a plan. */
final class ObservationCheck {
  /** Far above any count, and small enough for any sum of them to fit. */
  private static final long GREATEST = 1_000_000_000_000L;

  private final Plan plan;
  private final Map<List<String>, OverlapCheck> overlaps = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  ObservationCheck(Plan plan) {
    this.plan = plan;
  }

  List<Fault> faults(Collection<Observation> observations) {
    int index = 0;
    for (Observation observation : observations) {
      check("observations[" + index + "].", observation);
      index++;
    }
    overlaps.values().forEach(overlap -> overlap.report(faults));
    return faults;
  }

  private void check(String path, Observation observation) {
    long value = observation.value();
    if (value < 0 || value > GREATEST) {
      fault(path + "value", value, "a whole number from 0 to " + GREATEST);
    }
    checkArea(path, observation);
    Optional<Indicator> indicator = plan.indicator(observation.indicator());
    if (indicator.isEmpty()) {
      List<String> known = plan.indicators().stream().map(Indicator::id).toList();
      fault(path + "indicator", observation.indicator(), "one of " + known);
      return;
    }
    checkUnit(path, observation, indicator.get());
    checkPeriod(path, observation, indicator.get());
    overlaps
        .computeIfAbsent(
            List.of(observation.indicator(), observation.area()),
            any -> new OverlapCheck(indicator.get().observed()))
        .add(path, observation.period());
  }

  private void checkArea(String path, Observation observation) {
    String area = observation.area();
    if (!area.equals(plan.district().code()) && plan.township(area).isEmpty()) {
      List<String> known = plan.townships().stream().map(Township::id).toList();
      fault(path + "area", area, plan.district() + " or one of " + known);
    }
  }

  private void checkUnit(String path, Observation observation, Indicator indicator) {
    observation
        .unit()
        .filter(unit -> unit != indicator.unit())
        .ifPresent(unit -> fault(path + "unit", unit, indicator.unit().name()));
  }

  private void checkPeriod(String path, Observation observation, Indicator indicator) {
    DateRange years = Windows.years(plan.period());
    DateRange days = observation.period().days();
    if (!years.contains(days)) {
      fault(path + "period", observation.period(), "a period within " + years);
    } else if (indicator.observed() == Observed.FLOW) {
      plan.targets().stream()
          .filter(target -> target.indicator().equals(indicator.id()))
          .forEach(target -> checkWindows(path, observation.period(), target));
    }
  }

  private void checkWindows(String path, ObservedPeriod period, Target target) {
    for (Window window : Windows.of(target, plan.period())) {
      DateRange days = window.days();
      if (days.overlaps(period.days()) && !days.contains(period.days())) {
        String expected = "a period inside or outside " + days + ", as " + target.id() + " counts";
        fault(path + "period", period, expected);
      }
    }
  }

  private void fault(String path, Object found, String expected) {
    faults.add(new Fault(path, found.toString(), expected));
  }
}
