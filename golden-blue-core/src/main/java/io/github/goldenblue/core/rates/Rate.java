package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * The rate of one unit: as it is set, and as far as a ceiling lets it be paid.
 *
 * @param full as it is set
 * @param payable what ceilings leave of it; the same where none cuts
 */
public record Rate(YuanRange full, YuanRange payable) {
  /** A rate that no ceiling cuts. */
  public static Rate of(YuanRange range) {
    return new Rate(range, range);
  }

  /** This rate, raised to a least amount. */
  Rate atLeast(Yuan floor) {
    return new Rate(raised(full, floor), raised(payable, floor));
  }

  /** This rate, of which no more than so much is paid. */
  Rate atMost(Yuan ceiling) {
    return new Rate(
        full, YuanRange.between(payable.low().min(ceiling), payable.high().min(ceiling)));
  }

  private static YuanRange raised(YuanRange range, Yuan floor) {
    return YuanRange.between(range.low().max(floor), range.high().max(floor));
  }
}
