package io.github.goldenblue.core.rates;

import org.jspecify.annotations.Nullable;

/** What a rate is for given facts: a shape, ready for use. */
@FunctionalInterface
public interface Tariff {
  /**
   * The rate for one unit.
   *
   * @return null where the item is not due at all, which is not the same as a rate of zero
   * @throws RatesMissingException if a base or setting it needs is not in force
   */
  @Nullable Rate price(Pricing pricing);
}
