package io.github.goldenblue.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, zero or more, in lowest terms; equal fractions are equal however they came
 * about.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
  /** Nothing. */
  public static final Ratio ZERO = new Ratio(0, 1);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Reduces to lowest terms.
   *
   * @throws IllegalArgumentException if it is negative or its denominator is not above zero
   */
  public Ratio {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException("a ratio of " + numerator + " to " + denominator);
    }
    BigInteger divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator));
    numerator /= divisor.longValueExact();
    denominator /= divisor.longValueExact();
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static Ratio of(long whole) {
    return new Ratio(whole, 1);
  }

  /**
   * One number to another.
   *
   * @throws IllegalArgumentException if it is negative or the denominator is not above zero
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(numerator, denominator);
  }

  /** A share as a fraction: 7/20 for 35 %. */
  public static Ratio of(Share share) {
    BigDecimal fraction = share.fraction();
    BigInteger scale = BigInteger.TEN.pow(Math.max(fraction.scale(), 0));
    return of(fraction.multiply(new BigDecimal(scale)).toBigIntegerExact(), scale);
  }

  private static Ratio of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Ratio(
        numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return denominator == 1;
  }

  /** Whether it is nothing at all. */
  public boolean isZero() {
    return numerator == 0;
  }

  /** Whether it is at least as much as the other. */
  public boolean reaches(Ratio other) {
    return compareTo(other) >= 0;
  }

  /**
   * So many times this.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Ratio times(long factor) {
    return of(big(numerator).multiply(big(factor)), big(denominator));
  }

  /**
   * This divided by the other.
   *
   * @throws ArithmeticException if the other is zero, or if it does not fit
   */
  public Ratio dividedBy(Ratio other) {
    if (other.isZero()) {
      throw new ArithmeticException(this + " divided by zero");
    }
    return of(
        big(numerator).multiply(big(other.denominator)),
        big(denominator).multiply(big(other.numerator)));
  }

  /**
   * What is missing to a goal: the goal less this, and zero where the goal is reached.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Ratio missingTo(Ratio goal) {
    BigInteger missing =
        big(goal.numerator)
            .multiply(big(denominator))
            .subtract(big(numerator).multiply(big(goal.denominator)));
    return of(missing.max(BigInteger.ZERO), big(denominator).multiply(big(goal.denominator)));
  }

  /**
   * Per cent with one decimal, cut off and never rounded up, so that nothing short of a goal shows
   * as reached. For display only: whatever is decided is decided on the fraction.
   */
  public BigDecimal percentForDisplay() {
    return BigDecimal.valueOf(numerator)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.DOWN);
  }

  @Override
  public int compareTo(Ratio other) {
    return big(numerator)
        .multiply(big(other.denominator))
        .compareTo(big(other.numerator).multiply(big(denominator)));
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  /** {@code 7/20}, or {@code 5} where it is whole. */
  @Override
  public String toString() {
    return isWhole() ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
