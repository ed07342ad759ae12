package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says where a target stands in a window, from its value so far and the day. */
final class Judgement {
  private final Target target;
  private final Window window;
  private final LocalDate asOf;

  Judgement(Target target, Window window, LocalDate asOf) {
    this.target = target;
    this.window = window;
    this.asOf = asOf;
  }

  Progress of(String area, Tally tally) {
    Optional<Ratio> value = tally.value();
    Optional<Boolean> onPace = value.flatMap(v -> onPace(v, tally.complete()));
    return new Progress(
        target,
        window,
        area,
        value,
        value.flatMap(this::average),
        value.map(v -> v.missingTo(window.goal())),
        value.map(v -> v.dividedBy(window.goal())),
        onPace,
        tally.complete(),
        value.map(v -> status(v, tally.complete(), onPace.orElse(false))).orElse(Status.NO_DATA));
  }

  /** More can only add to an incomplete sum, so what it reaches is reached. */
  private Status status(Ratio value, boolean complete, boolean onPace) {
    if (value.reaches(window.goal())) {
      return Status.MET;
    }
    if (!complete) {
      return Status.NO_DATA;
    }
    if (!asOf.isBefore(window.days().to())) {
      return Status.MISSED;
    }
    return onPace ? Status.ON_TRACK : Status.BEHIND;
  }

  /** Whether value ÷ goal is at least elapsed ÷ all days, multiplied out. */
  private Optional<Boolean> onPace(Ratio value, boolean complete) {
    if (target.goal() instanceof Goal.Part) {
      return Optional.empty();
    }
    DateRange days = window.days();
    boolean reached = value.times(days.days()).reaches(window.goal().times(elapsed(days)));
    return reached || complete ? Optional.of(reached) : Optional.empty();
  }

  private long elapsed(DateRange days) {
    long elapsed = ChronoUnit.DAYS.between(days.from(), asOf) + 1;
    return Math.max(0, Math.min(elapsed, days.days()));
  }

  private Optional<Ratio> average(Ratio value) {
    if (target.period() != TargetPeriod.AVERAGE_OF_YEARS) {
      return Optional.empty();
    }
    DateRange days = window.days();
    int begun = Math.min(asOf.getYear(), days.to().getYear()) - days.from().getYear() + 1;
    return Optional.of(value.dividedBy(Ratio.of(begun)));
  }
}
