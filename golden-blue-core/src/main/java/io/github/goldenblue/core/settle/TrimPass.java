package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import java.util.List;
import java.util.function.Function;

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

  private void charge(Line line, End end, Trimmed trimmed) {
    charge(line, trimmed, key -> uncut(key, line, end));
  }

  /**
   * Goes on as if the next line came to this.
   *
   * @param uncut what it would come to, had others taken nothing of an account of which only the
   *     highest is paid
   */
  void charge(Line line, Trimmed trimmed, Function<CapKey, Trimmed> uncut) {
    highest.charge(line, trimmed, uncut);
    rooms.charge(line, trimmed);
  }

  /** What the next line would come to at this end of its rate. */
  Trimmed probe(Line line, End end) {
    return within(line, end, left(line, end));
  }

  /** The same, had others taken nothing of this account of which only the highest is paid. */
  Trimmed uncut(CapKey key, Line line, End end) {
    return highest.uncut(key, line, end);
  }

  /** What is left to the next line of what only the highest is paid of. */
  List<Room> left(Line line, End end) {
    return highest.rooms(line, end);
  }

  /** The same, where so much is left of what only the highest is paid of. */
  Trimmed within(Line line, End end, List<Room> left) {
    return Trimmed.of(line, end, rooms, left);
  }

  /** What the lines trimmed so far would be paid of an account if others had taken nothing. */
  long entitled(CapKey key) {
    return highest.entitled(key);
  }
}
