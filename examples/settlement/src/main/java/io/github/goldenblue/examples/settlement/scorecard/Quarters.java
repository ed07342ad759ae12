package io.github.goldenblue.examples.settlement.scorecard;

import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where a plan stood at the end of each quarter, as far as it was observed by then. */
public final class Quarters {
  private static final int MONTHS = 3;

  private Quarters() {}

  /** Every quarter's end from the plan's first to the scorecard's day, and that day itself. */
  public static List<Standing> of(Scorecard scorecard, Collection<Observation> observations) {
    List<Standing> standings = new ArrayList<>();
    LocalDate first = scorecard.plan().period().from();
    LocalDate last = scorecard.plan().period().to();
    for (int months = MONTHS;
        !first.plusMonths(months).isAfter(last.plusDays(1));
        months += MONTHS) {
      LocalDate end = first.plusMonths(months).minusDays(1);
      if (end.isBefore(scorecard.asOf())) {
        standings.add(Standing.of(Scorecard.of(scorecard.plan(), known(observations, end), end)));
      }
    }
    standings.add(Standing.of(scorecard));
    return List.copyOf(standings);
  }

  /** What was over by then; a year's sum says nothing about its first quarter. */
  private static List<Observation> known(Collection<Observation> observations, LocalDate day) {
    return observations.stream()
        .filter(observation -> !observation.period().days().to().isAfter(day))
        .toList();
  }
}
