package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.FactReference;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * A range inside which an authority determines the amount.
 *
 * @param range the ends, both allowed
 * @param determinedBy the name of the fact that holds the determination
 */
public record Band(YuanRange range, String determinedBy) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    FactReference fact = at.determination(determinedBy);
    return pricing -> price(fact, pricing);
  }

  private Rate price(FactReference fact, Pricing pricing) {
    Yuan determined = (Yuan) fact.value(pricing.claim(), pricing.subject());
    if (determined == null) {
      if (!range.isExact()) {
        pricing.open(determinedBy, range);
      }
      return Rate.of(range);
    }
    pricing.determined(determinedBy);
    if (!range.contains(determined)) {
      String expected = "a determination from " + range.low() + " to " + range.high();
      pricing.fault(fact, determined.toString(), expected);
    }
    return Rate.of(YuanRange.exactly(determined));
  }
}
