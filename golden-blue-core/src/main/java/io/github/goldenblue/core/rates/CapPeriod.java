package io.github.goldenblue.core.rates;

import java.time.LocalDate;

/** Over what stretch of time a cap holds. */
public enum CapPeriod {
  /** The calendar year of the claim's {@code on}. */
  CALENDAR_YEAR,
  /** The whole plan. */
  PLAN,
  /** For good. */
  LIFE;

  /** The period's name in a cap key: the year, or the constant's name. */
  String nameOn(LocalDate on) {
    return this == CALENDAR_YEAR ? Integer.toString(on.getYear()) : name();
  }
}
