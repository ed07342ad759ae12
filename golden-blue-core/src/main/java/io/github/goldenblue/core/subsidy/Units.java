package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many units of an item fall due.
 *
 * @param kind what they are
 * @param count how many, zero or more
 * @param period the days the units lie in, for months
 */
public record Units(UnitKind kind, long count, Optional<DateRange> period) {
  /** One of it. */
  public static final Units ONE = of(1);

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Units {
    if (count < 0) {
      throw new IllegalArgumentException("a count of " + count + " units");
    }
  }

  /** So many of it, heads for instance. */
  public static Units of(long count) {
    return new Units(UnitKind.ONE, count, Optional.empty());
  }

  /** The days of a period, both ends counted. */
  public static Units days(DateRange period) {
    return new Units(UnitKind.DAY, period.days(), Optional.empty());
  }

  /** The whole months of a period. */
  public static Units months(DateRange period) {
    return new Units(UnitKind.MONTH, period.wholeMonths(), Optional.of(period));
  }

  /** The day on which unit {@code k} begins, counted from 0, where the units have days. */
  Optional<LocalDate> startOf(int k) {
    return period.map(days -> days.startOfMonth(k));
  }
}
