package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number that a plan sets itself.
 *
 * @param id such as {@code high-skilled-added}
 * @param clause where it stands
 * @param indicator the id of what is observed
 * @param printedUnit the unit as the plan prints it, such as {@code 人次}
 * @param period over which windows it is to be reached
 * @param by the day of {@link TargetPeriod#BY_DATE}, and of no other period
 * @param goal what is to be reached
 * @param measure the id of the measure it belongs to, if it belongs to one
 * @param departments the ids of those who answer for it, at least one
 * @param readings the readings it rests on
 */
public record Target(
    String id,
    Clause clause,
    String indicator,
    String printedUnit,
    TargetPeriod period,
    Optional<LocalDate> by,
    Goal goal,
    Optional<String> measure,
    List<String> departments,
    List<Reading> readings) {
  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if a day is given without {@link TargetPeriod#BY_DATE}, or is
   *     missing with it
   */
  public Target {
    if (by.isPresent() != (period == TargetPeriod.BY_DATE)) {
      throw new IllegalArgumentException("target " + id + ": " + period + " with day " + by);
    }
    departments = List.copyOf(departments);
    readings = List.copyOf(readings);
  }
}
