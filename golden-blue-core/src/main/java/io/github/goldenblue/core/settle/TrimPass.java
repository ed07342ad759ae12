package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import java.util.List;

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
    charge(line, end, trimmed);
    return trimmed;
  }

  /** Goes on as if the next line came to this. */
  void charge(Line line, End end, Trimmed trimmed) {
    highest.charge(line, end, trimmed);
    rooms.charge(line, trimmed);
  }

  /** What the next line would come to at this end of its rate. */
  Trimmed probe(Line line, End end) {
    return Trimmed.of(line, end, rooms, highest.rooms(line, end));
  }

  /** The same, had others taken nothing of what only the highest is paid of. */
  Trimmed uncut(Line line, End end) {
    return within(line, end, List.of());
  }

  /** The same, where so much is left of what only the highest is paid of. */
  Trimmed within(Line line, End end, List<Room> left) {
    return Trimmed.of(line, end, rooms, left);
  }

  /** What others and the lines trimmed so far took of an account. */
  long used(CapKey key) {
    return rooms.used(key);
  }

  /** What the lines trimmed so far would be paid of an account if others had taken nothing. */
  long entitled(CapKey key) {
    return highest.entitled(key);
  }
}
