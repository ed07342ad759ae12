package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
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

  /**
   * A line at one end of its rate.
   *
   * @param rooms what caps leave to it
   * @param highest what is left to it where the highest counts
   */
  static Trimmed of(Line line, End end, Rooms rooms, List<Room> highest) {
    long units = rooms.units(line);
    Yuan rate = end.of(line.rate().payable());
    Yuan due = rate.times(units);
    Room tightest = rooms.tightest(line, due, end);
    for (Room room : highest) {
      tightest = room.orTighter(tightest);
    }
    Yuan paid = Yuan.ofFen(tightest.fen());
    if (units == 0 || (paid.isZero() && due.isPositive())) {
      return NOTHING;
    }
    Yuan full = end.of(line.rate().full()).times(units);
    List<Cut> cuts = cuts(full, due, tightest.id(), paid);
    Yuan inAll = paid.plus(rooms.paidBefore(line, due, end)).min(due);
    Charge charge = new Charge(paid, PaidLine.touched(units, rate, inAll));
    return new Trimmed(units, paid, cuts, charge.takings(line));
  }

  /** What a ceiling takes off what is set, and then a cap or relation off what is due. */
  private static List<Cut> cuts(Yuan full, Yuan due, String by, Yuan paid) {
    if (full.equals(due) && due.equals(paid)) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>(2);
    cut(cuts, Cut.CEILING, full, due);
    cut(cuts, by, due, paid);
    return cuts;
  }

  private static void cut(List<Cut> cuts, String by, Yuan from, Yuan to) {
    if (to.compareTo(from) < 0) {
      cuts.add(new Cut(by, YuanRange.exactly(from.minus(to))));
    }
  }

  /** The same is paid and taken. */
  boolean isSame(Trimmed other) {
    return paid.equals(other.paid) && takings.equals(other.takings);
  }

  /** What it takes of caps on units. */
  List<Taking> unitTakings() {
    return takings.stream().filter(taking -> taking.unit() != CapUnit.YUAN).toList();
  }

  /** What it takes of caps and relations on money, and what another takes of all others. */
  Trimmed withUnitsOf(Trimmed other) {
    List<Taking> both = new ArrayList<>(other.unitTakings());
    takings.stream().filter(taking -> taking.unit() == CapUnit.YUAN).forEach(both::add);
    return new Trimmed(other.units, paid, cuts, both);
  }

  /** What this cap, or the ceiling, took off; zero if it cut nothing. */
  Yuan cutBy(String cap) {
    return cuts.stream()
        .filter(cut -> cut.cap().equals(cap))
        .map(cut -> cut.amount().high())
        .findFirst()
        .orElse(Yuan.ZERO);
  }
}
