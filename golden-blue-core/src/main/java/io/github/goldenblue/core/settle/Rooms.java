package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import io.github.goldenblue.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What caps leave to the next line of a claim: what was used before it, what earlier lines of the
 * claim took, and what is left of the whole of a claim that is paid in stages.
 */
final class Rooms {
  private final Before before;
  private final End end;
  private final Wholes wholes;
  private final @Nullable Rooms real;
  private final Tally taken = new Tally();
  private final Tally came = new Tally();
  private final Tally ranks = new Tally();

  /**
   * A cap or relation on money.
   *
   * @param id its id
   * @param fen what it leaves
   */
  record Room(String id, long fen) {
    /** The other, unless this leaves less. */
    Room orTighter(Room other) {
      return fen < other.fen() ? this : other;
    }
  }

  /**
   * For the lines of one claim, in order.
   *
   * @param end at which the bands of lines that were trimmed stand
   */
  Rooms(Before before, End end, Wholes wholes) {
    this(before, end, wholes, null);
  }

  private Rooms(Before before, End end, Wholes wholes, @Nullable Rooms real) {
    this.before = before;
    this.end = end;
    this.wholes = wholes;
    this.real = real;
  }

  /** The same, but for lines that take more; what they take is the difference from these. */
  Rooms ifMore() {
    return new Rooms(before, end, Wholes.none(), this);
  }

  /** What this claim takes of an account, by the lines before. */
  long taken(CapKey key) {
    long own = taken.of(key);
    return real == null ? own : Math.addExact(real.taken(key), own);
  }

  /** How many of the units are left to the line. */
  long units(Line line) {
    long units = line.units();
    for (RelationDraw draw : line.relations()) {
      units = isOwnedByOthers(draw) ? 0 : units;
    }
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
    long own = ranks.of(draw.key());
    return Math.max(own, real == null ? draw.highestRank(before::ofRankByOthers) : real.rank(draw));
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

  /** What others and this claim took of an account; the most that can be said, if it is more. */
  long used(CapKey key) {
    long others = before.byOthers(key);
    long own = taken(key);
    boolean isTooMuch = own > 0 && others > Long.MAX_VALUE - own;
    return isTooMuch ? Long.MAX_VALUE : others + own;
  }

  /** What is left of a whole, with the lines from here on at this end. */
  private long unspent(CapKey whole, End own) {
    long all = came.of(whole) + wholes.left(whole, own);
    return Math.max(0, all - used(whole));
  }

  /** The cap or whole that leaves the least money; without an id if all that is due is left. */
  Room tightest(Line line, Yuan due, End own) {
    Room tightest = new Room("", due.fen());
    for (CapDraw draw : line.draws()) {
      if (draw.cap().unit() == CapUnit.YUAN) {
        tightest = new Room(draw.cap().id(), room(draw)).orTighter(tightest);
      }
    }
    for (CapKey whole : wholes.of(line)) {
      tightest = new Room(Cut.WHOLE, unspent(whole, own)).orTighter(tightest);
    }
    return tightest;
  }

  /** What of a line's due the stages before have paid; the last stage pays only the rest of it. */
  Yuan paidBefore(Line line, Yuan due, End own) {
    long rest = due.fen();
    for (CapKey whole : wholes.of(line)) {
      rest = Math.min(rest, unspent(whole, own));
    }
    return Yuan.ofFen(due.fen() - rest);
  }

  /** Goes on to the line after this one. */
  void charge(Line line, Trimmed trimmed) {
    trimmed.takings().forEach(taken::take);
    for (CapKey whole : wholes.of(line)) {
      came.add(whole, end.of(wholes.due(line)).fen());
      taken.add(whole, trimmed.paid().fen());
    }
    rank(line, trimmed.units());
  }

  /** Goes on to the line after this one, of which more is taken than it really is. */
  void charge(Line line, Trimmed more, Trimmed really) {
    more.takings().forEach(one -> taken.add(one.key(), one.amount()));
    really.takings().forEach(one -> taken.add(one.key(), -one.amount()));
    rank(line, more.units());
  }

  /** Goes on as if all these units were paid, whatever the money. */
  void occupy(Line line, long units) {
    if (units > 0) {
      new Charge(Yuan.ofFen(1), units)
          .takings(line).stream()
              .filter(taking -> taking.unit() != CapUnit.YUAN)
              .forEach(taken::take);
    }
    rank(line, units);
  }

  private void rank(Line line, long units) {
    for (CapDraw draw : line.draws()) {
      if (units > 0 && draw.cap().unit() == CapUnit.RANK) {
        ranks.raise(draw.key(), draw.limit());
      }
    }
  }
}
