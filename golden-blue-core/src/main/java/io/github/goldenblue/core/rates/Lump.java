package io.github.goldenblue.core.rates;

import org.jspecify.annotations.Nullable;

/**
 * A sum that is paid once, however many units fall due.
 *
 * @param sum how it is set
 * @param isByMode whether the book says so by the mode of its steps
 */
public record Lump(Shape sum, boolean isByMode) implements Shape {
  @Override
  public Tariff compile(Compilation at) {
    at.refuseInSum("a lump sum");
    at.refuseInBase("a lump sum");
    Tariff tariff = sum.compile(at.at(place()));
    return pricing -> once(tariff.price(pricing));
  }

  /** Where the book writes the sum, below the rate. */
  String place() {
    return isByMode ? "" : ".lump";
  }

  private static @Nullable Rate once(@Nullable Rate rate) {
    return rate == null ? null : rate.once();
  }
}
