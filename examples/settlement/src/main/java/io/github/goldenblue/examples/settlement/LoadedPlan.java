package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the plan that the command line is about. */
final class LoadedPlan {
  private LoadedPlan() {}

  /**
   * The one plan that is loaded.
   *
   * @throws Failure if there is none, or more than one
   */
  static Plan of(GoldenBlue goldenBlue) {
    List<Plan> plans = goldenBlue.plans();
    if (plans.size() != 1) {
      String names =
          plans.stream()
              .map(plan -> plan.district() + " " + plan.id())
              .collect(Collectors.joining(", "));
      throw new Failure(Phrase.of("failure.one-plan", (long) plans.size(), names));
    }
    return plans.get(0);
  }
}
