package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All lines of one claim after caps, at both ends of its range (design, 6.5). */
final class Trim {
  private final List<TrimmedLine> lines;

  /** Those that caps did not bring to nothing. */
  private final List<TrimmedLine> standing;

  private final Before before;
  private final Wholes wholes;
  private final TrimPass high;

  Trim(Assessment assessment, Before before) {
    this.before = before;
    this.wholes = wholes(assessment, before);
    this.high = new TrimPass(before, End.HIGH, wholes);
    this.lines = anyIsOpen(assessment.lines()) ? open(assessment) : exact(assessment);
    this.standing = standing(lines);
  }

  private List<TrimmedLine> exact(Assessment assessment) {
    List<TrimmedLine> exact = new ArrayList<>(assessment.lines().size());
    for (Line line : assessment.lines()) {
      exact.add(TrimmedLine.exact(line, high.trim(line, End.HIGH)));
      wholes.trimmed(line);
    }
    return exact;
  }

  /**
   * Each line with all bands low, with all bands high, and against the others. Up to the first that
   * hangs on a band, these are all that it may come to; from there on, {@link Bounds} tell.
   */
  private List<TrimmedLine> open(Assessment assessment) {
    TrimPass low = new TrimPass(before, End.LOW, wholes);
    Bounds bounds = new Bounds(before, wholes);
    List<TrimmedLine> open = new ArrayList<>(assessment.lines().size());
    boolean isExact = true;
    for (Line line : assessment.lines()) {
      List<Trimmed> against = List.of(low.probe(line, End.HIGH), high.probe(line, End.LOW));
      Trimmed lowest = low.trim(line, End.LOW);
      TrimmedLine trimmed = TrimmedLine.open(line, lowest, high.trim(line, End.HIGH), against);
      isExact &= trimmed.isExact();
      open.add(isExact ? bounds.exact(trimmed) : bounds.widened(trimmed));
      wholes.trimmed(line);
    }
    return open;
  }

  private static boolean anyIsOpen(List<Line> lines) {
    for (Line line : lines) {
      if (line.isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** What is paid in stages is measured by the units that caps leave of each line. */
  private static Wholes wholes(Assessment assessment, Before before) {
    if (assessment.stage().isEmpty()) {
      return Wholes.none();
    }
    Map<Line, Long> units = new IdentityHashMap<>();
    Rooms rooms = new Rooms(before, End.HIGH, Wholes.none());
    for (Line line : assessment.lines()) {
      long left = rooms.units(line);
      units.put(line, left);
      rooms.occupy(line, left);
    }
    return new Wholes(assessment.lines(), units);
  }

  boolean isExact() {
    for (TrimmedLine line : lines) {
      if (!line.isExact()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sum at the low ends to the sum at the high ends. Where a line takes more units only because
   * it outgrows what others were paid, less may be left to the next, and any sum may be met.
   */
  YuanRange total() {
    YuanRange hulls = YuanRange.ZERO;
    Yuan lows = Yuan.ZERO;
    Yuan highs = Yuan.ZERO;
    boolean isUneven = false;
    for (TrimmedLine line : lines) {
      isUneven |= line.isUneven();
      hulls = hulls.plus(line.hull());
      lows = lows.plus(line.low().paid());
      highs = highs.plus(line.high().paid());
    }
    return isUneven ? hulls : YuanRange.between(lows, highs);
  }

  /**
   * What is to be determined: of lines that hang on it, or of those that others are measured by.
   */
  List<OpenItem> openItems() {
    List<OpenItem> own = openItems(line -> !line.isExact());
    return own.isEmpty() ? openItems(line -> true) : own;
  }

  private List<OpenItem> openItems(Predicate<TrimmedLine> which) {
    return lines.stream().filter(which).flatMap(TrimmedLine::openItems).distinct().toList();
  }

  List<Payment> payments() {
    List<Payment> payments = new ArrayList<>(lines.size());
    for (TrimmedLine line : standing) {
      payments.add(line.payment());
    }
    return payments;
  }

  /** The lines that caps did not bring to nothing, as they were assessed. */
  List<Line> paidFor() {
    List<Line> paidFor = new ArrayList<>(lines.size());
    for (TrimmedLine line : standing) {
      paidFor.add(line.line());
    }
    return paidFor;
  }

  /** The same, as a ledger keeps them, each with what it takes itself. */
  List<PaidLine> paidLines() {
    Credit credit = new Credit(before.credit());
    List<PaidLine> paid = new ArrayList<>(lines.size());
    for (TrimmedLine line : standing) {
      paid.add(line.paid(credit.rest(line.high().takings())));
    }
    return paid;
  }

  private static List<TrimmedLine> standing(List<TrimmedLine> lines) {
    List<TrimmedLine> standing = new ArrayList<>(lines.size());
    for (TrimmedLine line : lines) {
      if (!line.isBroughtToNothing()) {
        standing.add(line);
      }
    }
    return standing;
  }

  /** The accounts the lines draw on; what is taken of them counts only if the claim takes it. */
  List<CapUse> uses(Tally taken) {
    Map<CapKey, CapDraw> accounts = new LinkedHashMap<>();
    for (TrimmedLine line : lines) {
      for (CapDraw draw : line.line().draws()) {
        accounts.merge(draw.key(), draw, Trim::ofHigherLimit);
      }
    }
    List<CapUse> uses = new ArrayList<>(accounts.size());
    accounts.values().forEach(draw -> uses.add(use(draw, taken)));
    return uses;
  }

  /** Of two lines of different ranks, the higher rank is the one that the claim asks for. */
  private static CapDraw ofHigherLimit(CapDraw one, CapDraw other) {
    return other.limit() > one.limit() ? other : one;
  }

  private CapUse use(CapDraw draw, Tally taken) {
    CapKey key = draw.key();
    boolean isRank = draw.cap().unit() == CapUnit.RANK;
    long used = isRank ? draw.highestRank(before::used) : before.used(key);
    long takes = taken.of(draw.taken());
    return new CapUse(
        key.cap(),
        key.holders(),
        key.shownPeriod(),
        draw.cap().unit(),
        draw.limit(),
        used,
        isRank && takes > 0 ? Math.max(0, draw.limit() - used) : takes);
  }

  /** The relations the lines stand in. */
  List<RelationUse> relations(Tally taken) {
    RelationUses uses = new RelationUses(before, taken::of, high::entitled);
    for (TrimmedLine line : lines) {
      uses.add(line.line());
    }
    return uses.all();
  }
}
