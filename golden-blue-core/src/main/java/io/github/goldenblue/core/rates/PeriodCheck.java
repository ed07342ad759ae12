package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.value.DateRange;
import java.time.LocalDate;

/** Finds windows of caps and relations in which no claim of their edition can lie. */
final class PeriodCheck {
  private final Edition edition;

  PeriodCheck(Edition edition) {
    this.edition = edition;
  }

  void check(Period period, CheckSite site) {
    if (period instanceof Period.Window window && isOutside(window.days())) {
      site.at(".period")
          .found(
              RateMistake.DAYS_OUTSIDE_EDITION,
              window.days().from(),
              window.days().to(),
              edition.from(),
              edition.until().map(LocalDate::toString).orElse("…"));
    }
  }

  private boolean isOutside(DateRange days) {
    return edition.hasEndedBefore(days.from()) || days.to().isBefore(edition.from());
  }
}
