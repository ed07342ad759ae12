package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Yuan;
import java.util.List;

/**
 * A line after ceilings and caps, at one end of its range.
 *
 * @param units what caps on units left
 * @param paid what ceilings and caps on money left
 * @param cuts what they took off, ceilings first
 * @param takings what it takes of caps
 */
record Trimmed(long units, Yuan paid, List<Cut> cuts, List<Taking> takings) {
  /** A line brought to nothing; it charges nothing. */
  static final Trimmed NOTHING = new Trimmed(0, Yuan.ZERO, List.of(), List.of());

  /** What this cap, or the ceiling, took off; zero if it cut nothing. */
  Yuan cutBy(String cap) {
    return cuts.stream()
        .filter(cut -> cut.cap().equals(cap))
        .map(cut -> cut.amount().high())
        .findFirst()
        .orElse(Yuan.ZERO);
  }
}
