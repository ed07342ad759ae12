package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.Rounding;
import io.github.goldenblue.core.value.Share;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;

/**
 * The rate of one unit: as it is set, and as far as a ceiling lets it be paid.
 *
 * @param full as it is set
 * @param payable what ceilings leave of it; the same where none cuts
 * @param isLump whether it is paid once, however many units there are
 */
public record Rate(YuanRange full, YuanRange payable, boolean isLump) {
  /** A rate for each unit, which no ceiling cuts. */
  public static Rate of(YuanRange range) {
    return new Rate(range, range, false);
  }

  /** The same, paid once, however many units there are. */
  Rate once() {
    return new Rate(full, payable, true);
  }

  /** This rate and another, each with what its own ceilings cut. */
  Rate plus(Rate other) {
    return new Rate(full.plus(other.full), payable.plus(other.payable), isLump);
  }

  /** This rate, raised to a least amount. */
  Rate atLeast(Yuan floor) {
    return new Rate(raised(full, floor), raised(payable, floor), isLump);
  }

  /** This rate, of which no more than so much is paid. */
  Rate atMost(Yuan ceiling) {
    YuanRange cut = YuanRange.between(payable.low().min(ceiling), payable.high().min(ceiling));
    return new Rate(full, cut, isLump);
  }

  /**
   * A share of this rate.
   *
   * @throws ArithmeticException if the rounding is exact and a fraction of a fen remains
   */
  public Rate times(Share share, Rounding rounding) {
    return new Rate(part(full, share, rounding), part(payable, share, rounding), isLump);
  }

  private static YuanRange part(YuanRange range, Share share, Rounding rounding) {
    return YuanRange.between(share.of(range.low(), rounding), share.of(range.high(), rounding));
  }

  private static YuanRange raised(YuanRange range, Yuan floor) {
    return YuanRange.between(range.low().max(floor), range.high().max(floor));
  }
}
