package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactKind;
import io.github.goldenblue.core.facts.FactReference;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Resolves the fact that a cap of ranks goes by, and holds its order to the fact's values. */
final class RankCompiler {
  private static final Set<FactKind> KINDS =
      EnumSet.of(FactKind.ENUM, FactKind.COUNT, FactKind.TEXT);

  private RankCompiler() {}

  static FactReference compile(Accumulator accumulator, Compilation at) {
    List<String> order = accumulator.order();
    FactReference fact = at.required(at.at(".max").fact(accumulator.max(), KINDS));
    Compilation place = at.at(".order");
    if (order.isEmpty() || new HashSet<>(order).size() < order.size()) {
      throw place.unfit(order.toString(), "at least one rank, each once");
    }
    List<String> values = Compilation.valuesOf(fact);
    if (!values.isEmpty() && !new HashSet<>(values).equals(new HashSet<>(order))) {
      throw place.unfit(order.toString(), "each of " + values + ", from low to high");
    }
    return fact;
  }
}
