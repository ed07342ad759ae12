package io.github.goldenblue.core.value;

/**
 * An amount of money in yuan, exact to the fen (1 yuan = 100 fen).
 *
 * <p>Nothing here rounds, and nothing wraps around: a sum that leaves the range of about ±92
 * quadrillion yuan is an {@link ArithmeticException}.
 *
 * <pre>{@code Yuan.parse("12.50").times(3).equals(Yuan.ofFen(3750))}</pre>
 */
public final class Yuan implements Comparable<Yuan> {
  /** No money at all. A known zero; what is not known is never this value. */
  public static final Yuan ZERO = new Yuan(0);

  private static final long FEN_PER_YUAN = 100;

  private final long fen;

  private Yuan(long fen) {
    this.fen = fen;
  }

  /**
   * A whole number of yuan.
   *
   * @throws ArithmeticException if the amount does not fit
   */
  public static Yuan of(long yuan) {
    return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
  }

  /** A whole number of fen. */
  public static Yuan ofFen(long fen) {
    return fen == 0 ? ZERO : new Yuan(fen);
  }

  /**
   * Reads digits such as {@code 800}, {@code 0.5} or {@code 12.34}: at most two decimals, no
   * exponent, no grouping, no leading zeros.
   *
   * @throws NumberFormatException if the text has another form
   * @throws ArithmeticException if the amount does not fit
   */
  public static Yuan parse(String digits) {
    return ofFen(YuanDigits.fen(digits));
  }

  /** The amount in fen. */
  public long fen() {
    return fen;
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Yuan plus(Yuan other) {
    return fen == 0 ? other : other.fen == 0 ? this : ofFen(Math.addExact(fen, other.fen));
  }

  /**
   * The difference, which may be negative.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Yuan minus(Yuan other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  /**
   * This amount, {@code units} times.
   *
   * @throws ArithmeticException if the product does not fit
   */
  public Yuan times(long units) {
    return units == 1 ? this : ofFen(Math.multiplyExact(fen, units));
  }

  /** The smaller of the two. */
  public Yuan min(Yuan other) {
    return fen <= other.fen ? this : other;
  }

  /** The larger of the two. */
  public Yuan max(Yuan other) {
    return fen >= other.fen ? this : other;
  }

  /** Whether this is exactly zero. */
  public boolean isZero() {
    return fen == 0;
  }

  /** Whether this is more than zero. */
  public boolean isPositive() {
    return fen > 0;
  }

  /** Whether this is less than zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  @Override
  public int compareTo(Yuan other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Yuan yuan && yuan.fen == fen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  /** The amount with exactly two decimals and no grouping, such as {@code 12.50}. */
  @Override
  public String toString() {
    return YuanDigits.of(fen);
  }
}
