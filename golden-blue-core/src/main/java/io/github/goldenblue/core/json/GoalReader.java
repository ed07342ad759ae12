package io.github.goldenblue.core.json;

import io.github.goldenblue.core.plan.Goal;
import io.github.goldenblue.core.plan.Indicator;
import io.github.goldenblue.core.plan.Observed;
import io.github.goldenblue.core.plan.TargetPeriod;
import io.github.goldenblue.core.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a target asks for, which must fit its period and what is observed. */
final class GoalReader {
  /** Stands in for a goal that cannot be read. */
  static final Goal NONE = new Goal.AtLeast(1);

  private static final Set<TargetPeriod> ADDING =
      Set.of(TargetPeriod.AVERAGE_OF_YEARS, TargetPeriod.TOGETHER, TargetPeriod.EVERY_TWO_YEARS);

  private final Map<String, Indicator> indicators;
  private final Ids ids;
  private final boolean yearsAreOdd;

  /**
   * For a plan.
   *
   * @param indicators what is observed
   * @param ids the indicators' ids, readable or not
   * @param years how many calendar years the plan has
   */
  GoalReader(List<Indicator> indicators, Ids ids, int years) {
    this.indicators =
        indicators.stream()
            .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, again) -> one));
    this.ids = ids;
    this.yearsAreOdd = years % 2 == 1;
  }

  Goal goal(Node node, String indicator, TargetPeriod period) {
    Goal goal = form(node);
    Indicator counted = indicators.get(indicator);
    if (counted != null) {
      checkPeriod(node, goal, counted, period);
      if (goal instanceof Goal.Part part) {
        checkWhole(node, counted, part);
      }
    }
    return goal;
  }

  private Goal form(Node node) {
    Set<String> keys = node.entries().keySet();
    try {
      if (keys.equals(Set.of("share", "of"))) {
        return new Goal.Part(share(node.get("share")), ids.refer(node.get("of")));
      } else if (keys.equals(Set.of("atLeast"))) {
        return new Goal.AtLeast(node.get("atLeast").count());
      } else if (keys.equals(Set.of("about"))) {
        return new Goal.About(node.get("about").count());
      } else if (keys.equals(Set.of("between")) && node.get("between").items().size() == 2) {
        List<Node> ends = node.get("between").items();
        return new Goal.Between(ends.get(0).count(), ends.get(1).count());
      }
    } catch (IllegalArgumentException impossible) {
      throw node.fault("a goal above zero, a range not upside down");
    }
    throw node.fault("one of atLeast, about, between with two ends, share with of");
  }

  private static Share share(Node node) {
    try {
      return Share.parse(node.text());
    } catch (NumberFormatException malformed) {
      throw node.fault("a share in per cent, such as \"35%\"");
    }
  }

  private void checkPeriod(Node node, Goal goal, Indicator counted, TargetPeriod period) {
    if (ADDING.contains(period) && counted.observed() != Observed.FLOW) {
      throw node.fault("a goal for a flow, as the period is " + period);
    }
    boolean isHalved = period == TargetPeriod.EVERY_TWO_YEARS && yearsAreOdd;
    if (isHalved && goal.threshold().numerator() % 2 == 1) {
      throw node.fault("an even number, as the odd last year owes half of it");
    }
  }

  private void checkWhole(Node node, Indicator counted, Goal.Part part) {
    Indicator whole = indicators.get(part.of());
    boolean fits =
        whole == null
            || (counted.observed() == Observed.STOCK
                && whole.observed() == Observed.STOCK
                && whole.unit() == counted.unit());
    if (!fits) {
      throw node.fault("a share of one stock in another of the same unit");
    }
  }
}
