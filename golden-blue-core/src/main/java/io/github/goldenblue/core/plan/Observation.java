package io.github.goldenblue.core.plan;

import java.util.Optional;

/**
 * What was observed of an indicator somewhere: in a period if it is a flow, on the last day of the
 * period if it is a stock.
 *
 * @param indicator the indicator's id
 * @param area the code of the plan's district, or the id of a township
 * @param period when
 * @param value how many, in the indicator's unit
 * @param unit the unit, if whoever observed it states one; it must then be the indicator's
 */
public record Observation(
    String indicator, String area, ObservedPeriod period, long value, Optional<MeasuredUnit> unit) {
  /**
   * An observation that states no unit.
   *
   * @throws IllegalArgumentException if the period has another form than {@link ObservedPeriod}
   */
  public static Observation of(String indicator, String area, String period, long value) {
    return new Observation(indicator, area, ObservedPeriod.of(period), value, Optional.empty());
  }
}
