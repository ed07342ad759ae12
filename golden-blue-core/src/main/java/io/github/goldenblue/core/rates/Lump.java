package io.github.goldenblue.core.rates;

import org.jspecify.annotations.Nullable;

/**
 * A sum that is paid once, however many units fall due.
 *
 * @param sum how it is set
 */
public record Lump(Shape sum) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    at.refuseInSum("a lump sum");
    Tariff tariff = sum.compile(at.at(".lump"));
    return pricing -> once(tariff.price(pricing));
  }

  private static @Nullable Rate once(@Nullable Rate rate) {
    return rate == null ? null : rate.once();
  }
}
