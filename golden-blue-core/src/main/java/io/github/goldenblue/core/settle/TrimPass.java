package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Rooms.Measures;
import io.github.goldenblue.core.settle.Rooms.Room;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Trims the lines of one claim by their caps and relations, in order, on a scratch ledger (design,
 * 6.4): first the units, then the money. Both are minima, so the order of the caps does not matter.
 */
final class TrimPass {
  private final Rooms rooms;

  /** With the bands of lines that are trimmed at this end. */
  TrimPass(Before before, End end, Measures measures) {
    this.rooms = new Rooms(before, end, measures);
  }

  /** Of a claim by itself, as if nothing counted against it where the highest does. */
  static TrimPass alone(Before before) {
    return new TrimPass(before, End.HIGH, new Measures(Wholes.none(), null));
  }

  /** Trims the next line at this end of its rate and charges its caps. */
  Trimmed trim(Line line, End end) {
    Trimmed trimmed = probe(line, end);
    rooms.charge(line, trimmed);
    return trimmed;
  }

  /** What the next line would come to at this end of its rate. */
  Trimmed probe(Line line, End end) {
    long units = rooms.units(line);
    Yuan rate = end.of(line.rate().payable());
    Yuan due = rate.times(units);
    Room tightest = rooms.tightest(line, due, end);
    Yuan paid = tightest == null ? due : Yuan.ofFen(tightest.fen());
    boolean isNothing = units == 0 || (paid.isZero() && due.isPositive());
    if (isNothing) {
      return Trimmed.NOTHING;
    }
    List<Cut> cuts = new ArrayList<>();
    Yuan full = end.of(line.rate().full()).times(units);
    if (due.compareTo(full) < 0) {
      cuts.add(new Cut(Cut.CEILING, YuanRange.exactly(full.minus(due))));
    }
    if (tightest != null) {
      cuts.add(new Cut(tightest.id(), YuanRange.exactly(due.minus(paid))));
    }
    Yuan inAll = paid.plus(rooms.paidBefore(line, due, end)).min(due);
    Charge charge = new Charge(paid, PaidLine.touched(units, rate, inAll));
    return new Trimmed(units, paid, cuts, charge.takings(line));
  }

  /** What this claim takes of an account, by the lines trimmed so far. */
  long taken(CapKey key) {
    return rooms.taken(key);
  }
}
