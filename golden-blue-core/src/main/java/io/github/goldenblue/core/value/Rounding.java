package io.github.goldenblue.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How an amount becomes a number of fen. There is no rounding that nobody named: either it is
 * {@link #EXACT}, or it has a mode, a unit and the clause that orders it.
 *
 * @param mode the direction
 * @param unit the coarsest step that remains, more than zero: one yuan, one fen
 * @param clause what orders the rounding; {@link Clause#NONE} only for {@link #EXACT}
 */
public record Rounding(RoundingMode mode, Yuan unit, Clause clause) {
  /** The amount comes out to the fen, or it is an error. */
  public static final Rounding EXACT =
      new Rounding(RoundingMode.UNNECESSARY, Yuan.ofFen(1), Clause.NONE);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the unit is not positive, or a real rounding has no clause
   */
  public Rounding {
    if (!unit.isPositive()) {
      throw new IllegalArgumentException("a rounding unit of " + unit);
    }
    if (mode != RoundingMode.UNNECESSARY && clause.equals(Clause.NONE)) {
      throw new IllegalArgumentException("a rounding without the clause that orders it");
    }
  }

  /**
   * The amount in fen.
   *
   * @param yuan any number of yuan
   * @throws ArithmeticException if this is {@link #EXACT} and a fraction of a fen remains, or if
   *     the amount does not fit
   */
  public Yuan apply(BigDecimal yuan) {
    BigDecimal units = yuan.movePointRight(2).divide(BigDecimal.valueOf(unit.fen()), 0, mode);
    return unit.times(units.longValueExact());
  }
}
