package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Ratio;
import java.util.Optional;

/**
 * How far a district has come with a target in one window.
 *
 * @param target the target
 * @param window its window
 * @param area the district's code
 * @param value the value so far, a lower bound while {@code complete} is false; for {@link
 *     TargetPeriod#AVERAGE_OF_YEARS} the sum over the years, as the window's goal is; empty if
 *     nothing is observed
 * @param average of {@link TargetPeriod#AVERAGE_OF_YEARS} only: the value divided by the number of
 *     the window's years that have begun, the running one counted whole; to be shown, nothing is
 *     decided by it
 * @param left what is missing to the window's goal, zero once it is reached
 * @param attainment the value divided by the window's goal
 * @param onPace whether the value is at least the part of the goal that falls to the days elapsed,
 *     the day of the scorecard counted; empty where too little is observed to tell, and for {@link
 *     Goal.Part}: a share does not grow from zero, so no part of it falls to a part of the days
 * @param complete whether what is observed reaches up to the day of the scorecard without a gap
 * @param status where it stands
 */
public record Progress(
    Target target,
    Window window,
    String area,
    Optional<Ratio> value,
    Optional<Ratio> average,
    Optional<Ratio> left,
    Optional<Ratio> attainment,
    Optional<Boolean> onPace,
    boolean complete,
    Status status)
    implements Row {}
