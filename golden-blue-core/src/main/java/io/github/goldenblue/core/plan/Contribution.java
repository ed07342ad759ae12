package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Ratio;
import java.util.Optional;

/**
 * What a township has contributed to a target in one window. It has no status, as the plan divides
 * no goal among the townships.
 *
 * @param target the target
 * @param window its window; the goal is the district's
 * @param area the township's id
 * @param value its own value so far; empty if it has observed nothing
 * @param part its part of the district's value; empty unless both are complete flows and the
 *     district's is above zero
 * @param complete whether what it observed reaches up to the day of the scorecard without a gap
 */
public record Contribution(
    Target target,
    Window window,
    String area,
    Optional<Ratio> value,
    Optional<Ratio> part,
    boolean complete)
    implements Row {}
