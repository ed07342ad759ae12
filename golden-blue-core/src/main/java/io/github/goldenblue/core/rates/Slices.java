package io.github.goldenblue.core.rates;

import java.util.List;
import java.util.TreeSet;

/**
 * A rate in steps by the number of the unit, from 1: each unit is paid at the rate of its own step.
 *
 * @param steps with rising numbers, the first at 0 or 1
 */
public record Slices(List<Step> steps) implements Shape {
  /** Keeps a copy. */
  public Slices {
    steps = List.copyOf(steps);
  }

  @Override
  public Tariff compile(Compilation at) {
    at.refuseInBase("steps by the number of the unit");
    StepTable table = StepTable.compile(steps, new TreeSet<>(List.of(0L, 1L)), at.at(".steps"));
    steps.forEach(step -> at.changesAt(step.atLeast()));
    return pricing -> table.price(pricing.unit(), pricing);
  }
}
