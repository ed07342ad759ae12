package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * One amount.
 *
 * @param yuan zero or more
 */
public record Fixed(Yuan yuan) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    YuanRange rate = YuanRange.exactly(yuan);
    return pricing -> rate;
  }
}
