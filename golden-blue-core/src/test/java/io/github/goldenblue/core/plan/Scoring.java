package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.sample.SamplePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Observations of the sample plan, and what its scorecard says of them. */
final class Scoring {
  static final Plan PLAN = SamplePlan.plan();

  private final List<Observation> observations = new ArrayList<>();

  static Scoring of(String indicator, String period, long value) {
    return new Scoring().and(indicator, period, value);
  }

  static Scoring of(String indicator, String area, String period, long value) {
    return new Scoring().and(indicator, area, period, value);
  }

  /** Of the district itself. */
  Scoring and(String indicator, String period, long value) {
    return and(indicator, SamplePlan.DISTRICT, period, value);
  }

  Scoring and(String indicator, String area, String period, long value) {
    observations.add(Observation.of(indicator, area, period, value));
    return this;
  }

  Scorecard on(String asOf) {
    return Scorecard.of(PLAN, observations, LocalDate.parse(asOf));
  }

  /** The target's only window. */
  Progress of(String target, String asOf) {
    return of(target, 0, asOf);
  }

  Progress of(String target, int window, String asOf) {
    return on(asOf).progress().stream()
        .filter(row -> row.target().id().equals(target))
        .toList()
        .get(window);
  }
}
