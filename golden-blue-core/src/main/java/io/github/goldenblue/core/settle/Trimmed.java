package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Optional;

/**
 * A line after caps, at one end of its range.
 *
 * @param units what caps on units left
 * @param gross those units times the rate
 * @param paid what caps on money left
 * @param cutBy the cap that cut the money, if one did
 * @param takings what it takes of caps
 */
record Trimmed(long units, Yuan gross, Yuan paid, Optional<String> cutBy, List<Taking> takings) {
  /** A line brought to nothing; it charges nothing. */
  static final Trimmed NOTHING = new Trimmed(0, Yuan.ZERO, Yuan.ZERO, Optional.empty(), List.of());

  Yuan cut() {
    return gross.minus(paid);
  }
}
