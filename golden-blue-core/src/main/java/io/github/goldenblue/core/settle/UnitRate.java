package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.Rate;
import io.github.goldenblue.core.value.Yuan;

/**
 * A rate at one end of its range.
 *
 * @param full as it is set
 * @param payable what ceilings leave of it
 */
record UnitRate(Yuan full, Yuan payable) {
  static UnitRate low(Rate rate) {
    return new UnitRate(rate.full().low(), rate.payable().low());
  }

  static UnitRate high(Rate rate) {
    return new UnitRate(rate.full().high(), rate.payable().high());
  }

  /** Whether a ceiling cuts it. */
  boolean isCut() {
    return payable.compareTo(full) < 0;
  }
}
