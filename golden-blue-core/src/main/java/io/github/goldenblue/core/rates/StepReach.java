package io.github.goldenblue.core.rates;

import java.util.List;

/** Finds steps that no count comes to. */
final class StepReach {
  private StepReach() {}

  /** The counts for which a step holds: from its own to the next step's. */
  static Intervals of(List<Step> steps, int number) {
    boolean isLast = number + 1 == steps.size();
    long last = isLast ? Long.MAX_VALUE : steps.get(number + 1).atLeast() - 1;
    return Intervals.of(steps.get(number).atLeast(), last);
  }

  /**
   * Some of the counts of each step must be possible; but steps begin at 0, so the first may say
   * that nothing is due.
   */
  static void check(List<Step> steps, Intervals possible, CheckSite site) {
    for (int i = 0; i < steps.size(); i++) {
      boolean isNothing = i == 0 && steps.get(0).rate().isEmpty();
      if (!isNothing && !possible.meets(of(steps, i))) {
        site.at(".steps.rows[" + i + "]")
            .found(RateMistake.STEP_NEVER_REACHED, steps.get(i).atLeast(), possible);
      }
    }
  }
}
