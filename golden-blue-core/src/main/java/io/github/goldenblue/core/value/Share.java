package io.github.goldenblue.core.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A part of a base, written in per cent, such as {@code 60%} or {@code 62.5%}; at most four
 * decimals.
 */
public final class Share {
  private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?%");

  private static final int DECIMALS = 6;
  private static final long WHOLE = 1_000_000;

  /** An amount of at most so many fen, times a share in millionths, fits. */
  private static final long MOST = Long.MAX_VALUE / (WHOLE * 1_000);

  private final BigDecimal fraction;

  /**
   * The same in millionths; -1 if there are more decimals, or more of them than a thousand wholes.
   */
  private final long millionths;

  /**
   * Keeps one form for equal shares.
   *
   * @param fraction the part as a plain number: {@code 0.6} for 60 %; zero or more
   * @throws IllegalArgumentException if it is negative
   */
  public Share(BigDecimal fraction) {
    if (fraction.signum() < 0) {
      throw new IllegalArgumentException("a share of " + fraction);
    }
    this.fraction = fraction.stripTrailingZeros();
    this.millionths = millionths(this.fraction);
  }

  private static long millionths(BigDecimal fraction) {
    boolean isSmall =
        fraction.scale() <= DECIMALS && fraction.compareTo(new BigDecimal(1_000)) <= 0;
    return isSmall ? fraction.movePointRight(DECIMALS).longValueExact() : -1;
  }

  /**
   * Reads per cent, such as {@code 60%}.
   *
   * @throws NumberFormatException if the text has another form
   */
  public static Share parse(String percent) {
    if (!PERCENT.matcher(percent).matches()) {
      throw new NumberFormatException("not a share in per cent: " + percent);
    }
    String digits = percent.substring(0, percent.length() - 1);
    return new Share(new BigDecimal(digits).movePointLeft(2));
  }

  /** The part as a plain number, zero or more: {@code 0.6} for 60 %. */
  public BigDecimal fraction() {
    return fraction;
  }

  /**
   * This share of the base, rounded only as {@code rounding} says.
   *
   * @throws ArithmeticException if the rounding is {@link Rounding#EXACT} and a fraction of a fen
   *     remains, or if the amount does not fit
   */
  public Yuan of(Yuan base, Rounding rounding) {
    if (rounding == Rounding.EXACT && millionths >= 0 && Math.abs(base.fen()) <= MOST) {
      long product = base.fen() * millionths;
      if (product % WHOLE == 0) {
        return Yuan.ofFen(product / WHOLE);
      }
    }
    return rounding.apply(BigDecimal.valueOf(base.fen(), 2).multiply(fraction));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Share share && share.fraction.equals(fraction);
  }

  @Override
  public int hashCode() {
    return fraction.hashCode();
  }

  /** Per cent, such as {@code 60%}. */
  @Override
  public String toString() {
    return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
