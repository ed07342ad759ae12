package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps ready for use: the one that a count reaches holds. */
final class StepTable {
  private final TreeMap<Long, Optional<Tariff>> byCount = new TreeMap<>();

  private StepTable() {}

  /** The steps, after checking that they rise and begin where they must, where that is said. */
  static StepTable compile(List<Step> steps, Set<Long> first, Compilation at) {
    StepTable table = new StepTable();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Compilation place = at.at(".rows[" + i + "]");
      boolean isRising = i == 0 || step.atLeast() > steps.get(i - 1).atLeast();
      if (!isRising) {
        String expected = "more than " + steps.get(i - 1).atLeast() + ", as steps rise";
        throw place.at(".atLeast").unfit(Long.toString(step.atLeast()), expected);
      }
      if (i == 0 && !first.isEmpty() && !first.contains(step.atLeast())) {
        throw place.at(".atLeast").unfit(Long.toString(step.atLeast()), "one of " + first);
      }
      table.byCount.put(step.atLeast(), step.rate().map(rate -> rate.compile(place.at(".rate"))));
    }
    return table;
  }

  boolean reaches(long count) {
    return byCount.floorKey(count) != null;
  }

  @Nullable Rate price(long count, Pricing pricing) {
    Map.Entry<Long, Optional<Tariff>> reached = byCount.floorEntry(count);
    return reached == null || reached.getValue().isEmpty()
        ? null
        : reached.getValue().get().price(pricing);
  }
}
