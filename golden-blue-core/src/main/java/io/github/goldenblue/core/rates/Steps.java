package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rate in steps by a count: all units are paid at the rate of the step that the count reaches.
 *
 * @param by the name of the fact that holds the count
 * @param steps with rising counts, at least one
 * @param otherwise the id of the condition under which a count below the first step refuses the
 *     claim; without it the first step holds from 0
 */
public record Steps(String by, List<Step> steps, Optional<String> otherwise) implements Shape {
  /** Keeps a copy. */
  public Steps {
    steps = List.copyOf(steps);
  }

  @Override
  public Tariff compile(Compilation at) {
    FactReference count = at.at(".steps.by").count(by);
    StepTable table =
        StepTable.compile(steps, otherwise.isPresent() ? Set.of() : Set.of(0L), at.at(".steps"));
    Datum least = new Datum.Count(steps.get(0).atLeast());
    return pricing -> {
      int reached =
          (Integer) Objects.requireNonNull(count.value(pricing.claim(), pricing.subject()), by);
      otherwise.ifPresent(
          id -> pricing.required(id, table.reaches(reached), least, new Datum.Count(reached)));
      return table.price(reached, pricing);
    };
  }
}
