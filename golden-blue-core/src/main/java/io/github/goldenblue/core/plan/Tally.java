package io.github.goldenblue.core.plan;

import io.github.goldenblue.core.value.Ratio;
import java.util.Optional;

/**
 * A value so far.
 *
 * @param value empty if nothing is observed
 * @param complete whether nothing is wanting to it; otherwise it is a lower bound
 */
record Tally(Optional<Ratio> value, boolean complete) {
  static final Tally NOTHING = new Tally(Optional.empty(), false);

  static Tally of(Ratio value, boolean complete) {
    return new Tally(Optional.of(value), complete);
  }
}
