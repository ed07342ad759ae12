package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.Objects;

/**
 * What it cost, as the claim says.
 *
 * @param fact the name of the fact that holds the cost
 */
public record AtCost(String fact) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    FactReference cost = at.cost(fact);
    return pricing -> price(cost, pricing);
  }

  private Rate price(FactReference cost, Pricing pricing) {
    Object value = cost.value(pricing.claim(), pricing.subject());
    return Rate.of(YuanRange.exactly((Yuan) Objects.requireNonNull(value, fact)));
  }
}
