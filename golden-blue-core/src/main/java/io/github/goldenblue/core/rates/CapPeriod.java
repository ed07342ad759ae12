package io.github.goldenblue.core.rates;

import java.time.LocalDate;

/** Over what stretch of time a cap holds. */
public enum CapPeriod {
  /** The calendar year of the claim's {@code on}. */
  CALENDAR_YEAR,
  /** The whole plan; what another plan paid does not count. */
  PLAN,
  /** For good. */
  LIFE;

  /** The period's name in a cap key: the year, or the constant's name and which plan it is. */
  String nameOn(LocalDate on, String plan) {
    return switch (this) {
      case CALENDAR_YEAR -> Integer.toString(on.getYear());
      case PLAN -> plan.isEmpty() ? name() : name() + ":" + plan;
      case LIFE -> name();
    };
  }
}
