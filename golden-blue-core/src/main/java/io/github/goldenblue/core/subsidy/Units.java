package io.github.goldenblue.core.subsidy;

import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How many units of an item fall due, and on which day each begins, where they have days. */
public final class Units {
  /** One of it. */
  public static final Units ONE = of(1);

  private final UnitKind kind;
  private final long count;
  private final Optional<DateRange> period;

  private Units(UnitKind kind, long count, Optional<DateRange> period) {
    if (count < 0) {
      throw new IllegalArgumentException("a count of " + count + " units");
    }
    this.kind = kind;
    this.count = count;
    this.period = period;
  }

  /**
   * So many of it, heads for instance.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Units of(long count) {
    return new Units(UnitKind.ONE, count, Optional.empty());
  }

  /**
   * So many months, whenever they were; a base is looked up on the day of the claim.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Units months(long count) {
    return new Units(UnitKind.MONTH, count, Optional.empty());
  }

  /** The whole months of a period. */
  public static Units months(DateRange period) {
    return new Units(UnitKind.MONTH, period.wholeMonths(), Optional.of(period));
  }

  /** The days of a period, both ends counted. */
  public static Units days(DateRange period) {
    return new Units(UnitKind.DAY, period.days(), Optional.of(period));
  }

  /** What they are. */
  public UnitKind kind() {
    return kind;
  }

  /** How many, zero or more. */
  public long count() {
    return count;
  }

  /** Whether each unit has a day of its own. */
  boolean isDated() {
    return period.isPresent();
  }

  /** How many of them begin before a day. */
  long beginningBefore(LocalDate day) {
    DateRange days = period.orElseThrow();
    if (days.to().isBefore(day)) {
      return count;
    }
    ChronoUnit unit = kind == UnitKind.MONTH ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    int before = Math.max(0, Math.toIntExact(unit.between(days.from(), day)));
    while (startOf(before).isBefore(day)) {
      before++;
    }
    return Math.min(before, count);
  }

  /** The day on which unit {@code k} begins, counted from 0. */
  LocalDate startOf(int k) {
    DateRange days = period.orElseThrow();
    return kind == UnitKind.MONTH ? days.startOfMonth(k) : days.from().plusDays(k);
  }
}
