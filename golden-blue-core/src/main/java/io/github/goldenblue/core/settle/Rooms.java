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
import org.jspecify.annotations.Nullable;

/**
 * What caps and relations leave to the next line of a claim: what was used before it, what earlier
 * lines of the claim took, and what the claim is measured by beside caps.
 */
final class Rooms {
  private final Before before;
  private final End end;
  private final Measures measures;
  private final Map<CapKey, Long> taken = new HashMap<>();
  private final Map<CapKey, Long> came = new HashMap<>();
  private final Map<CapKey, Long> ranks = new HashMap<>();
  private int place;

  /**
   * What money is measured by beside caps.
   *
   * @param wholes of what is paid in stages
   * @param entitled where the highest counts; null for a claim that is measured by itself
   */
  record Measures(Wholes wholes, @Nullable Entitled entitled) {}

  /**
   * A cap or relation on money.
   *
   * @param id its id
   * @param fen what it leaves
   */
  record Room(String id, long fen) {}

  /**
   * For the lines of one claim, in order.
   *
   * @param end at which the bands of lines that were trimmed stand
   */
  Rooms(Before before, End end, Measures measures) {
    this.before = before;
    this.end = end;
    this.measures = measures;
  }

  /** What this claim takes of an account, by the lines before. */
  long taken(CapKey key) {
    return taken.getOrDefault(key, 0L);
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
      case HEADS, MONTHS, DAYS, YEARS -> room(draw);
      case OCCURRENCES -> taken(draw.key()) > 0 || room(draw) > 0 ? units : 0;
      case RANK -> draw.limit() < rank(draw) ? 0 : units;
    };
  }

  /** A higher rank of the same claim counts even where it is due at nothing, as units do. */
  private long rank(CapDraw draw) {
    return Math.max(draw.highestRank(before::byOthers), ranks.getOrDefault(draw.key(), 0L));
  }

  /** A slot that an earlier stage won is the claim's own, in whatever year it goes on. */
  private boolean isOwnedByOthers(RelationDraw draw) {
    boolean isWon = draw.keys().own().filter(key -> before.credit(key) > 0).isPresent();
    return draw.relation().kind() == RelationKind.EXCLUSIVE
        && !isWon
        && !RelationUses.owners(draw.keys(), before::byOthers).isEmpty();
  }

  private long room(CapDraw draw) {
    return Math.max(0, draw.limit() - used(draw.key()));
  }

  private long used(CapKey key) {
    return Math.addExact(before.byOthers(key), taken(key));
  }

  /** Where the highest counts: what the claim would be paid by itself, less what was paid. */
  private long room(RelationDraw draw, Entitled entitled, End own) {
    CapKey key = draw.keys().own().orElseThrow();
    boolean isOver = draw.relation().paysLaterNothing() && before.byOthers(key) > 0;
    return isOver ? 0 : Math.max(0, entitled.at(place, end, own, key) - used(key));
  }

  /** What is left of a whole, with the lines from here on at this end. */
  private long unspent(CapKey whole, End own) {
    long all = came.getOrDefault(whole, 0L) + measures.wholes().left(whole, own);
    return Math.max(0, all - used(whole));
  }

  /** The cap or relation that leaves the least money, if that is less than what is due. */
  @Nullable Room tightest(Line line, Yuan due, End own) {
    Room tightest = new Room("", due.fen());
    for (CapDraw draw : line.draws()) {
      if (draw.cap().unit() == CapUnit.YUAN) {
        tightest = tighter(tightest, draw.cap().id(), room(draw));
      }
    }
    for (RelationDraw draw : line.relations()) {
      Entitled entitled = measures.entitled();
      if (entitled != null && draw.relation().kind() == RelationKind.HIGHEST) {
        tightest = tighter(tightest, draw.relation().id(), room(draw, entitled, own));
      }
    }
    for (CapKey whole : measures.wholes().of(line)) {
      tightest = tighter(tightest, Cut.WHOLE, unspent(whole, own));
    }
    return tightest.fen() < due.fen() ? tightest : null;
  }

  /** What of a line's due the stages before have paid; the last stage pays only the rest of it. */
  Yuan paidBefore(Line line, Yuan due, End own) {
    long rest = due.fen();
    for (CapKey whole : measures.wholes().of(line)) {
      rest = Math.min(rest, unspent(whole, own));
    }
    return Yuan.ofFen(due.fen() - rest);
  }

  private static Room tighter(Room one, String id, long fen) {
    return fen < one.fen() ? new Room(id, fen) : one;
  }

  /** Goes on to the line after this one. */
  void charge(Line line, Trimmed trimmed) {
    place++;
    trimmed.takings().forEach(this::take);
    for (CapKey whole : measures.wholes().of(line)) {
      came.merge(whole, end.of(measures.wholes().due(line)).fen(), Math::addExact);
      taken.merge(whole, trimmed.paid().fen(), Math::addExact);
    }
    if (trimmed.units() > 0) {
      line.draws().stream()
          .filter(draw -> draw.cap().unit() == CapUnit.RANK)
          .forEach(draw -> ranks.merge(draw.key(), draw.limit(), Math::max));
    }
  }

  /** Goes on as if all these units were paid, whatever the money. */
  void occupy(Line line, long units) {
    if (units > 0) {
      new Charge(Yuan.ofFen(1), units)
          .takings(line).stream()
              .filter(taking -> taking.unit() != CapUnit.YUAN)
              .forEach(this::take);
      line.draws().stream()
          .filter(draw -> draw.cap().unit() == CapUnit.RANK)
          .forEach(draw -> ranks.merge(draw.key(), draw.limit(), Math::max));
    }
  }

  private void take(Taking taking) {
    boolean isOnce = PaidLine.isOnce(taking.unit());
    taken.merge(taking.key(), taking.amount(), isOnce ? Math::max : Math::addExact);
  }
}
