package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RateBook;
import io.github.goldenblue.core.subsidy.Subsidies;
import java.util.List;

/**
 * Holds what a plan says of money against the library. A plan may be loaded without the subsidies
 * it names, so this is asked for, and not asked by loading.
 */
public final class PlanCheck {
  private PlanCheck() {}

  /**
   * The subsidies, items and facts of determinations that the plan names and the library does not
   * know, at their paths in the plan's JSON; empty if all are known.
   *
   * @param subsidies those that are loaded
   * @param books those that set items for them
   */
  public static List<Fault> unknown(Plan plan, Subsidies subsidies, List<RateBook> books) {
    return List.of();
  }
}
