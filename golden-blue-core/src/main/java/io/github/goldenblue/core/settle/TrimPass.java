package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Line;

/**
 * Trims the lines of one claim by their caps and relations, in order, on a scratch ledger (design,
 * 6.4): first the units, then the money. Both are minima, so the order of the caps does not matter.
 */
final class TrimPass {
  private final Rooms rooms;
  private final Highest highest;

  /** With the bands of lines that are trimmed at this end. */
  TrimPass(Before before, End end, Wholes wholes) {
    this.rooms = new Rooms(before, end, wholes);
    this.highest = new Highest(before, rooms);
  }

  /** Trims the next line at this end of its rate and charges its caps. */
  Trimmed trim(Line line, End end) {
    Trimmed trimmed = probe(line, end);
    highest.charge(line, end, trimmed);
    rooms.charge(line, trimmed);
    return trimmed;
  }

  /** What the next line would come to at this end of its rate. */
  Trimmed probe(Line line, End end) {
    return Trimmed.of(line, end, rooms, highest.rooms(line, end));
  }

  /** What the lines trimmed so far would be paid of an account if others had taken nothing. */
  long entitled(CapKey key) {
    return highest.entitled(key);
  }
}
