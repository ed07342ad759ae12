package io.github.goldenblue.housing;

import io.github.goldenblue.core.plan.Observation;
import io.github.goldenblue.core.plan.ObservedPeriod;
import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.District;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A district's record of apartments, kept without a gap over some months: a month in which nothing
 * was completed is then known to be one, and not merely unobserved.
 *
 * @param district whose record it is
 * @param from the first month it covers
 * @param until the last month it covers
 * @param supply what was completed; what lies outside the months is not observed
 */
public record ApartmentRegister(
    District district, YearMonth from, YearMonth until, ApartmentSupply supply) {
  /** The id of the indicator that a plan's target for apartments goes by. */
  public static final String INDICATOR = "blue-collar-apartments";

  /**
   * Checks the months.
   *
   * @throws IllegalArgumentException if the first comes after the last
   */
  public ApartmentRegister {
    if (from.isAfter(until)) {
      throw new IllegalArgumentException("months from " + from + " back to " + until);
    }
  }

  /**
   * What the plan's target counts, month by month: blue-collar apartments only. The district's
   * numbers hold all its areas; those of a township stand beside them and are not added again.
   */
  public List<Observation> observations() {
    ApartmentSupply counted = supply.of(Place.BLUE_COLLAR_APARTMENT);
    List<Observation> observations = new ArrayList<>(observations(district.code(), counted));
    counted.all().stream()
        .map(Apartments::area)
        .filter(area -> !area.equals(district.code()))
        .distinct()
        .sorted()
        .forEach(area -> observations.addAll(observations(area, counted.in(area))));
    return observations;
  }

  private List<Observation> observations(String area, ApartmentSupply counted) {
    List<Observation> months = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
      DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
      ObservedPeriod period = ObservedPeriod.of(month.toString());
      long units = counted.completedIn(days).units();
      months.add(Observation.of(INDICATOR, area, period.text(), units));
    }
    return months;
  }
}
