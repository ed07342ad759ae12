package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Ratio;
import io.github.goldenblue.core.value.Share;

/** What a target asks for. */
public sealed interface Goal {
  /** From where it is reached: a whole number, or a fraction of the whole for a share. */
  Ratio threshold();

  /** Whether the plan gives the number as an approximation. */
  default boolean isApproximate() {
    return false;
  }

  /**
   * So many, or more.
   *
   * @param number one or more
   */
  record AtLeast(long number) implements Goal {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public AtLeast {
      requirePositive(number);
    }

    @Override
    public Ratio threshold() {
      return Ratio.of(number);
    }
  }

  /**
   * A range: reached from its low end, and above its high end still.
   *
   * @param low one or more
   * @param high not below the low end
   */
  record Between(long low, long high) implements Goal {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the low end is not above zero, or above the high end
     */
    public Between {
      requirePositive(low);
      if (high < low) {
        throw new IllegalArgumentException("a range from " + low + " down to " + high);
      }
    }

    @Override
    public Ratio threshold() {
      return Ratio.of(low);
    }
  }

  /**
   * About so many: reached at the number, as no other border is given.
   *
   * @param number one or more
   */
  record About(long number) implements Goal {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public About {
      requirePositive(number);
    }

    @Override
    public Ratio threshold() {
      return Ratio.of(number);
    }

    @Override
    public boolean isApproximate() {
      return true;
    }
  }

  /**
   * The indicator's share of another, both of one day.
   *
   * @param share above zero
   * @param of the id of the indicator that is the whole
   */
  record Part(Share share, String of) implements Goal {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is zero
     */
    public Part {
      requirePositive(share.fraction().signum());
    }

    @Override
    public Ratio threshold() {
      return Ratio.of(share);
    }
  }

  private static void requirePositive(long number) {
    if (number < 1) {
      throw new IllegalArgumentException("a goal of " + number);
    }
  }
}
