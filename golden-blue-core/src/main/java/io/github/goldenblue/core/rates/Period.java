package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Over what stretch of time a cap or a relation holds. */
public sealed interface Period {
  /**
   * The stretch that the day lies in, by its name in a {@link CapKey}.
   *
   * @param on the day of a claim
   * @param plan the plan of the cap or relation, as its edition names it; empty if it names none
   * @return empty on a day on which the cap or relation does not count at all
   */
  Optional<String> nameOn(LocalDate on, String plan);

  /** Periods that a rate book names; every day lies in one. */
  enum Named implements Period {
    /** The calendar year of the claim's {@code on}. */
    CALENDAR_YEAR,
    /** The whole plan; what another plan paid does not count. */
    PLAN,
    /** For good. */
    LIFE;

    /** The year, or the constant's name and which plan it is. */
    @Override
    public Optional<String> nameOn(LocalDate on, String plan) {
      return Optional.of(
          switch (this) {
            case CALENDAR_YEAR -> Integer.toString(on.getYear());
            case PLAN -> plan.isEmpty() ? name() : name() + ":" + plan;
            case LIFE -> name();
          });
    }
  }

  /**
   * A period with a day on which it begins and one on which it ends. A claim of any other day comes
   * under no account of it.
   *
   * @param days both ends counted
   */
  record Window(DateRange days) implements Period {
    /** Both days, such as {@code 2021-01-22/2021-02-26}, if this is one of those between them. */
    @Override
    public Optional<String> nameOn(LocalDate on, String plan) {
      return days.contains(on) ? Optional.of(toString()) : Optional.empty();
    }

    /** Both days, {@code 2021-01-22/2021-02-26}. */
    @Override
    public String toString() {
      return days.from() + "/" + days.to();
    }
  }
}
