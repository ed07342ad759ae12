package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.DateRange;
import io.github.goldenblue.core.value.Ratio;

/**
 * The days in which a target is to be reached, and what is to be reached in them.
 *
 * @param days the first and the last day
 * @param goal from where the target is reached: for {@link TargetPeriod#AVERAGE_OF_YEARS} the
 *     plan's number times its years, for an odd last year of {@link TargetPeriod#EVERY_TWO_YEARS}
 *     half of it, for {@link Goal.Part} a fraction
 */
public record Window(DateRange days, Ratio goal) {}
