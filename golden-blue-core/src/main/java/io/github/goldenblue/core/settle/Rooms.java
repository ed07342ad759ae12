package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import io.github.goldenblue.core.value.Yuan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What caps and relations leave to the next line of a claim: what was used before it, what earlier
 * lines of the claim took, and what the claim comes to where the highest counts.
 */
final class Rooms {
  private final ToLongFunction<CapKey> usedBefore;
  private final Dues dues;
  private final Map<CapKey, Long> taken = new HashMap<>();
  private final Map<CapKey, Long> came = new HashMap<>();
  private final Map<CapKey, Long> ranks = new HashMap<>();

  /**
   * A cap or relation on money.
   *
   * @param id its id
   * @param fen what it leaves
   */
  record Room(String id, long fen) {}

  Rooms(ToLongFunction<CapKey> usedBefore, Dues dues) {
    this.usedBefore = usedBefore;
    this.dues = dues;
  }

  /** What this claim takes of an account, by the lines before. */
  long taken(CapKey key) {
    return taken.getOrDefault(key, 0L);
  }

  /** What earlier claims and the lines before took. */
  long used(CapKey key) {
    return Math.addExact(usedBefore.applyAsLong(key), taken(key));
  }

  /** How many of the units are left to the line. */
  long units(Line line) {
    long units = line.relations().stream().anyMatch(this::isOwnedByOthers) ? 0 : line.units();
    for (CapDraw draw : line.draws()) {
      units = Math.min(units, units(draw, units));
    }
    return units;
  }

  private long units(CapDraw draw, long units) {
    return switch (draw.cap().unit()) {
      case YUAN -> units;
      case MONTHS, DAYS, YEARS -> room(draw);
      case OCCURRENCES -> taken(draw.key()) > 0 || room(draw) > 0 ? units : 0;
      case RANK -> draw.limit() < rank(draw.key()) ? 0 : units;
    };
  }

  /** A higher rank of the same claim counts even where it is due at nothing, as units do. */
  private long rank(CapKey key) {
    return Math.max(usedBefore.applyAsLong(key), ranks.getOrDefault(key, 0L));
  }

  private boolean isOwnedByOthers(RelationDraw draw) {
    return draw.relation().kind() == RelationKind.EXCLUSIVE
        && !RelationUses.owners(draw.keys(), usedBefore).isEmpty();
  }

  private long room(CapDraw draw) {
    return Math.max(0, draw.limit() - used(draw.key()));
  }

  /** Where the highest counts: what the claim comes to at this end, less what was paid. */
  private long room(RelationDraw draw, End end) {
    CapKey key = draw.keys().own().orElseThrow();
    if (draw.relation().paysLaterNothing() && usedBefore.applyAsLong(key) > 0) {
      return 0;
    }
    long entitled = came.getOrDefault(key, 0L) + dues.left(key, end);
    return Math.max(0, entitled - used(key));
  }

  /** The cap or relation that leaves the least money, if that is less than what is due. */
  @Nullable Room tightest(Line line, Yuan due, End end) {
    Room tightest = null;
    long least = due.fen();
    for (CapDraw draw : line.draws()) {
      if (draw.cap().unit() == CapUnit.YUAN && room(draw) < least) {
        least = room(draw);
        tightest = new Room(draw.cap().id(), least);
      }
    }
    for (RelationDraw draw : line.relations()) {
      if (draw.relation().kind() == RelationKind.HIGHEST && room(draw, end) < least) {
        least = room(draw, end);
        tightest = new Room(draw.relation().id(), least);
      }
    }
    return tightest;
  }

  /** Goes on to the line after this one. */
  void charge(Line line, Trimmed trimmed, Yuan due) {
    trimmed.takings().forEach(taking -> taken.merge(taking.key(), taking.amount(), Math::addExact));
    Dues.accounts(line).forEach(key -> came.merge(key, due.fen(), Math::addExact));
    if (trimmed.units() > 0) {
      line.draws().stream()
          .filter(draw -> draw.cap().unit() == CapUnit.RANK)
          .forEach(draw -> ranks.merge(draw.key(), draw.limit(), Math::max));
    }
  }
}
