package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * One amount.
 *
 * @param yuan zero or more
 */
public record Fixed(Yuan yuan) implements Shape {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Fixed {
    if (yuan.isNegative()) {
      throw new IllegalArgumentException("a rate of " + yuan);
    }
  }

  @Override
  public Tariff compile(Compilation at) {
    Rate rate = Rate.of(YuanRange.exactly(yuan));
    return pricing -> rate;
  }
}
