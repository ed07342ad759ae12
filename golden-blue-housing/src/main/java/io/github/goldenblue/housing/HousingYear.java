package io.github.goldenblue.housing;

import io.github.goldenblue.core.plan.Plan;
import io.github.goldenblue.core.plan.Progress;
import io.github.goldenblue.core.plan.Scorecard;
import io.github.goldenblue.core.value.Ratio;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A year of housing: what was completed in it, and how it stands to the plan's target (M21).
 *
 * @param year the calendar year
 * @param supply what the register holds of it, of every channel and place
 * @param target how far the plan's target of the year has come
 */
public record HousingYear(int year, ApartmentSupply supply, Progress target) {
  /**
   * The year as the register says.
   *
   * @param asOf the day from which it is looked at
   * @throws NoSuchElementException if the plan sets no target for apartments in that year
   * @throws io.github.goldenblue.core.plan.InvalidObservationsException if the register names an
   *     area that the plan does not know
   */
  public static HousingYear of(Plan plan, ApartmentRegister register, int year, LocalDate asOf) {
    Progress target =
        Scorecard.of(plan, register.observations(), asOf).progress().stream()
            .filter(progress -> isOf(progress, year))
            .findFirst()
            .orElseThrow(
                () ->
                    new NoSuchElementException(
                        "plan " + plan.id() + ": found no target for apartments in " + year));
    return new HousingYear(year, register.supply().completedIn(year), target);
  }

  /** How many units of the target are still missing; empty if nothing is observed. */
  public Optional<Ratio> shortfall() {
    return target.left();
  }

  /**
   * How many of the year's new hires the year's supply houses, of every channel and place.
   *
   * @param newHires how many there are, zero or more
   * @param personsPerUnit how many share a unit, one or more: the plan does not say, so the caller
   *     must
   * @throws IllegalArgumentException if either number is too small
   * @throws ArithmeticException if the places do not fit
   */
  public Housed house(long newHires, int personsPerUnit) {
    return Housed.of(newHires, supply.units(), personsPerUnit);
  }

  private static boolean isOf(Progress progress, int year) {
    return progress.target().indicator().equals(ApartmentRegister.INDICATOR)
        && progress.window().days().from().getYear() == year
        && progress.window().days().to().getYear() == year;
  }
}
