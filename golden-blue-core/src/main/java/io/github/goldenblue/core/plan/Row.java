package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Ratio;
import java.util.Optional;

/** A line of a scorecard: what is observed of one target, in one window, in one area. */
public sealed interface Row permits Progress, Contribution {
  /** The target. */
  Target target();

  /** The window. */
  Window window();

  /** The district's code or the township's id. */
  String area();

  /** The value so far; empty if nothing is observed. */
  Optional<Ratio> value();

  /** Whether what is observed reaches up to the day of the scorecard without a gap. */
  boolean complete();
}
