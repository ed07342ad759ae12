package io.github.goldenblue.core.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both counted.
 *
 * <p>Month k begins on {@code from} plus k months, always counted from the original day and taken
 * as the last day of a shorter month. A whole month counts when it ends by {@code to}; so
 * 2023-01-31 to 2023-02-27 is one whole month, which {@link ChronoUnit#MONTHS} would not say.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period from " + from + " back to " + to);
    }
  }

  /** How many days, both ends counted: 1 or more. */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
  }

  /** The greatest n for which {@code from} plus n months is at most the day after {@code to}. */
  public int wholeMonths() {
    LocalDate end = to.plusDays(1);
    int months = Math.toIntExact(ChronoUnit.MONTHS.between(from, end));
    return startOfMonth(months + 1).isAfter(end) ? months : months + 1;
  }

  /** The first day of month {@code k}, counted from 0. */
  public LocalDate startOfMonth(int k) {
    return from.plusMonths(k);
  }

  /** Whether it reaches the same day {@code months} later, so that it is longer than that. */
  public boolean isOver(int months) {
    return !to.isBefore(startOfMonth(months));
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether all days of the other lie in it. */
  public boolean contains(DateRange other) {
    return contains(other.from) && contains(other.to);
  }

  /** Whether a day lies in both. */
  public boolean overlaps(DateRange other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** Both days, {@code 2023-03-01..2023-03-31}. */
  @Override
  public String toString() {
    return from + ".." + to;
  }
}
