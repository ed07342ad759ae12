package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Trims the lines of one claim by their caps, in order, on a scratch ledger (design, 6.4): first
 * the units, then the money. Both are minima, so the order of the caps does not matter.
 */
final class TrimPass {
  private final ToLongFunction<CapKey> usedBefore;
  private final Map<CapKey, Long> taken = new HashMap<>();

  TrimPass(ToLongFunction<CapKey> usedBefore) {
    this.usedBefore = usedBefore;
  }

  /** Trims the next line at this rate and charges its caps. */
  Trimmed trim(Line line, UnitRate rate) {
    Trimmed trimmed = probe(line, rate);
    trimmed.takings().forEach(taking -> taken.merge(taking.key(), taking.amount(), Math::addExact));
    return trimmed;
  }

  /** What the next line would come to at this rate. */
  Trimmed probe(Line line, UnitRate rate) {
    long units = line.units();
    for (CapDraw draw : line.draws()) {
      units = Math.min(units, unitRoom(draw, units));
    }
    Yuan due = rate.payable().times(units);
    CapDraw tightest = tightest(line, due);
    Yuan paid = tightest == null ? due : Yuan.ofFen(room(tightest));
    boolean isNothing = units == 0 || (paid.isZero() && due.isPositive());
    if (isNothing) {
      return Trimmed.NOTHING;
    }
    List<Cut> cuts = new ArrayList<>();
    if (rate.isCut()) {
      cuts.add(new Cut(Cut.CEILING, YuanRange.exactly(rate.full().times(units).minus(due))));
    }
    if (tightest != null) {
      cuts.add(new Cut(tightest.cap().id(), YuanRange.exactly(due.minus(paid))));
    }
    return new Trimmed(
        units, paid, cuts, takings(line, paid, unitsTouched(units, rate.payable(), paid)));
  }

  /** What this claim takes of an account, by the lines trimmed so far. */
  long taken(CapKey key) {
    return taken.getOrDefault(key, 0L);
  }

  private long room(CapDraw draw) {
    long used = Math.addExact(usedBefore.applyAsLong(draw.key()), taken(draw.key()));
    return Math.max(0, draw.cap().limit() - used);
  }

  private long unitRoom(CapDraw draw, long units) {
    return switch (draw.cap().unit()) {
      case YUAN -> units;
      case MONTHS, DAYS, YEARS -> room(draw);
      case OCCURRENCES -> taken(draw.key()) > 0 || room(draw) > 0 ? units : 0;
    };
  }

  /** The yuan cap with the least room, if that is less than what is due. */
  private @Nullable CapDraw tightest(Line line, Yuan due) {
    CapDraw tightest = null;
    long least = due.fen();
    for (CapDraw draw : line.draws()) {
      if (draw.cap().unit() == CapUnit.YUAN && room(draw) < least) {
        tightest = draw;
        least = room(draw);
      }
    }
    return tightest;
  }

  /** The units of which anything is paid, or that are due at nothing. */
  private static long unitsTouched(long units, Yuan rate, Yuan paid) {
    if (rate.isZero()) {
      return units;
    }
    long whole = paid.fen() / rate.fen();
    return paid.fen() % rate.fen() == 0 ? whole : whole + 1;
  }

  private List<Taking> takings(Line line, Yuan paid, long units) {
    List<Taking> takings = new ArrayList<>();
    for (CapDraw draw : line.draws()) {
      CapUnit unit = draw.cap().unit();
      long amount =
          switch (unit) {
            case YUAN -> paid.fen();
            case MONTHS, DAYS, YEARS -> units;
            case OCCURRENCES -> taken(draw.key()) > 0 ? 0 : 1;
          };
      if (amount > 0) {
        takings.add(new Taking(draw.key(), unit, amount));
      }
    }
    return takings;
  }
}
