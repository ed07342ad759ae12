package io.github.goldenblue.core.value;

/**
 * Everything payable: from {@code low} to {@code high}, both included; exact when they are equal.
 *
 * @param low the least that can be due
 * @param high the most that can be due
 */
public record YuanRange(Yuan low, Yuan high) {
  /** Exactly nothing. */
  public static final YuanRange ZERO = new YuanRange(Yuan.ZERO, Yuan.ZERO);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if {@code low} is more than {@code high}
   */
  public YuanRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range from " + low + " down to " + high);
    }
  }

  /** One amount, nothing left open. */
  public static YuanRange exactly(Yuan yuan) {
    return new YuanRange(yuan, yuan);
  }

  /**
   * Any amount from {@code low} to {@code high}.
   *
   * @throws IllegalArgumentException if {@code low} is more than {@code high}
   */
  public static YuanRange between(Yuan low, Yuan high) {
    return new YuanRange(low, high);
  }

  /** The smallest range that holds both amounts, in whichever order they come. */
  public static YuanRange hull(Yuan one, Yuan other) {
    return new YuanRange(one.min(other), one.max(other));
  }

  /** Whether nothing is left open. */
  public boolean isExact() {
    return low.equals(high);
  }

  /** Whether the amount lies inside, the ends included. */
  public boolean contains(Yuan amount) {
    return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
  }

  /**
   * End by end, the sum.
   *
   * @throws ArithmeticException if an end does not fit
   */
  public YuanRange plus(YuanRange other) {
    return new YuanRange(low.plus(other.low), high.plus(other.high));
  }

  /** {@code 500.00} when exact, else {@code 500.00..800.00}. */
  @Override
  public String toString() {
    return isExact() ? low.toString() : low + ".." + high;
  }
}
