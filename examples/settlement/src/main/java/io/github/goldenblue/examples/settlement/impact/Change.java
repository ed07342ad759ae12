package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount, or how much more or less it is, in yuan: anything from {@code low} to {@code high}
 * while a determination is open, and exact where both are the same. Less is negative.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record Change(BigDecimal low, BigDecimal high) {
  /** Exactly nothing. */
  public static final Change NONE = exactly(Yuan.ZERO);

  private static final int FEN_DIGITS = 2;

  /** Which way it goes. */
  public enum Way {
    /** More, however what is open is determined. */
    MORE,
    /** Less, however what is open is determined. */
    LESS,
    /** Neither. */
    SAME,
    /** That hangs on a determination. */
    OPEN
  }

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if {@code low} is more than {@code high}
   */
  public Change {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a change from " + low + " down to " + high);
    }
  }

  static Change exactly(Yuan amount) {
    return of(YuanRange.exactly(amount));
  }

  static Change of(YuanRange amount) {
    return new Change(yuan(amount.low()), yuan(amount.high()));
  }

  private static BigDecimal yuan(Yuan amount) {
    return BigDecimal.valueOf(amount.fen(), FEN_DIGITS);
  }

  Change plus(Change other) {
    return new Change(low.add(other.low), high.add(other.high));
  }

  /** What it is more than another, whatever both come to. */
  Change minus(Change other) {
    return plus(other.negated());
  }

  /** The same the other way. */
  public Change negated() {
    return new Change(high.negate(), low.negate());
  }

  /** How much of it is more. */
  Change gain() {
    return new Change(low.max(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
  }

  /** How much of it is less, as a positive amount. */
  Change loss() {
    return negated().gain();
  }

  /** Whether nothing of it is open. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Which way it goes. */
  public Way way() {
    if (low.signum() > 0) {
      return Way.MORE;
    }
    if (high.signum() < 0) {
      return Way.LESS;
    }
    return low.signum() == 0 && high.signum() == 0 ? Way.SAME : Way.OPEN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Change change
        && low.compareTo(change.low) == 0
        && high.compareTo(change.high) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * low.stripTrailingZeros().hashCode() + high.stripTrailingZeros().hashCode();
  }

  /** The amount with its thousands grouped, {@code 1,200.00}; both ends while it is open. */
  @Override
  public String toString() {
    return isExact() ? grouped(low) : grouped(low) + "–" + grouped(high);
  }

  /** The amount with its sign, {@code +1,200.00}; both ends while it is open. */
  public String signed() {
    return isExact() ? signed(low) : signed(low) + " … " + signed(high);
  }

  private static String signed(BigDecimal yuan) {
    String sign = yuan.signum() < 0 ? "−" : yuan.signum() > 0 ? "+" : "";
    return sign + grouped(yuan.abs());
  }

  private static String grouped(BigDecimal yuan) {
    return String.format(Locale.ROOT, "%,.2f", yuan);
  }
}
