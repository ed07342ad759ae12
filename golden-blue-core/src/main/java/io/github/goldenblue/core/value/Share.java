package io.github.goldenblue.core.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A part of a base, written in per cent, such as {@code 60%} or {@code 62.5%}; at most four
 * decimals.
 *
 * @param fraction the part as a plain number: {@code 0.6} for 60 %; zero or more
 */
public record Share(BigDecimal fraction) {
  private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?%");

  /**
   * Keeps one form for equal shares.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Share {
    if (fraction.signum() < 0) {
      throw new IllegalArgumentException("a share of " + fraction);
    }
    fraction = fraction.stripTrailingZeros();
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

  /**
   * This share of the base, rounded only as {@code rounding} says.
   *
   * @throws ArithmeticException if the rounding is {@link Rounding#EXACT} and a fraction of a fen
   *     remains, or if the amount does not fit
   */
  public Yuan of(Yuan base, Rounding rounding) {
    return rounding.apply(BigDecimal.valueOf(base.fen(), 2).multiply(fraction));
  }

  /** Per cent, such as {@code 60%}. */
  @Override
  public String toString() {
    return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
