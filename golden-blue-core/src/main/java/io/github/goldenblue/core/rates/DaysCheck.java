package io.github.goldenblue.core.rates;

import java.time.LocalDate;

/**
 * Finds days that are asked for and that no claim of an edition can have. The day of the claim lies
 * inside the edition; another day may lie before it, as a hire may, and not after.
 */
final class DaysCheck {
  private static final String CLAIMED = "on";

  private DaysCheck() {}

  static void check(Requirement requirement, Edition edition, Domains domains, CheckSite site) {
    boolean isOfDay =
        requirement instanceof Requirement.OfFact one
            && domains.of(one.fact()).filter(Domain::isDay).isPresent();
    if (isOfDay
        && requirement instanceof Requirement.OfFact one
        && one.comparison() instanceof Comparison.Within days
        && isOutside(one.fact(), days, edition)) {
      site.found(
          RateMistake.DAYS_OUTSIDE_EDITION,
          days.low().orElse("…"),
          days.high().orElse("…"),
          edition.from(),
          edition.until().map(LocalDate::toString).orElse("…"));
    }
  }

  /** Days are written so that their text sorts as they do; others are a fault of their own. */
  private static boolean isOutside(String fact, Comparison.Within days, Edition edition) {
    boolean isAfter =
        days.low().isPresent()
            && edition.until().isPresent()
            && days.low().get().compareTo(edition.until().get().toString()) > 0;
    boolean isBefore =
        fact.equals(CLAIMED)
            && days.high().isPresent()
            && days.high().get().compareTo(edition.from().toString()) < 0;
    return isAfter || isBefore;
  }
}
