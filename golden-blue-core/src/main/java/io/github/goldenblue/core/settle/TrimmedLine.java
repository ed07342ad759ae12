package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.subsidy.RelationDraw;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line after caps, at the ends that determinations can bring it to.
 *
 * @param line the line before caps
 * @param low with every band at its low end
 * @param high with every band at its high end
 * @param ends these two among them: between these it lies whatever is determined for others
 */
record TrimmedLine(Line line, Trimmed low, Trimmed high, List<Trimmed> ends) {
  /** A line of a claim that leaves nothing open. */
  static TrimmedLine exact(Line line, Trimmed trimmed) {
    return new TrimmedLine(line, trimmed, trimmed, List.of(trimmed));
  }

  /**
   * A line of a claim that leaves something open.
   *
   * @param against its own low end after high ones, its own high end after low ones
   */
  static TrimmedLine open(Line line, Trimmed low, Trimmed high, List<Trimmed> against) {
    return new TrimmedLine(line, low, high, List.of(low, high)).with(against);
  }

  /** The same, between more ends. */
  TrimmedLine with(List<Trimmed> more) {
    List<Trimmed> all = new ArrayList<>(ends);
    all.addAll(more);
    return new TrimmedLine(line, low, high, all);
  }

  /** The same amount and the same takings at every end: nothing is left to determine. */
  boolean isExact() {
    for (Trimmed end : ends) {
      if (end != high && !end.isSame(high)) {
        return false;
      }
    }
    return true;
  }

  /** Caps leave nothing of it even at the high end, and at no other end is anything paid. */
  boolean isBroughtToNothing() {
    if (high.units() != 0) {
      return false;
    }
    for (Trimmed end : ends) {
      if (!end.paid().isZero()) {
        return false;
      }
    }
    return true;
  }

  /** From its least to its most. */
  YuanRange hull() {
    return ends.size() == 1
        ? YuanRange.exactly(high.paid())
        : hull(ends.stream().map(Trimmed::paid).toList());
  }

  /** The highest counts, and how many units are paid depends on what is determined. */
  boolean isUneven() {
    for (RelationDraw draw : line.relations()) {
      if (draw.relation().kind() == RelationKind.HIGHEST) {
        return !low.unitTakings().equals(high.unitTakings());
      }
    }
    return false;
  }

  Stream<OpenItem> openItems() {
    return line.openFacts().stream().map(fact -> new OpenItem(line.item(), fact));
  }

  Payment payment() {
    long units = 0;
    for (Trimmed end : ends) {
      units = Math.max(units, end.units());
    }
    YuanRange full = line.rate().full();
    return new Payment(
        line.payee(),
        line.item(),
        units,
        full,
        YuanRange.between(full.low().times(units), full.high().times(units)),
        cuts(),
        hull(),
        line.clause());
  }

  /** The line as a ledger keeps it. */
  PaidLine paid(List<Taking> takings) {
    return new PaidLine(
        line.payee(),
        line.item(),
        line.subject(),
        high.units(),
        line.rate().payable(),
        high.paid(),
        high.paid(),
        takings);
  }

  private List<Cut> cuts() {
    if (ends.size() == 1) {
      return high.cuts();
    }
    List<Cut> cuts = new ArrayList<>();
    ends.stream()
        .flatMap(end -> end.cuts().stream())
        .map(Cut::cap)
        .distinct()
        .forEach(
            cap -> cuts.add(new Cut(cap, hull(ends.stream().map(e -> e.cutBy(cap)).toList()))));
    return cuts;
  }

  private static YuanRange hull(List<Yuan> amounts) {
    return YuanRange.between(
        amounts.stream().min(Comparator.naturalOrder()).orElse(Yuan.ZERO),
        amounts.stream().max(Comparator.naturalOrder()).orElse(Yuan.ZERO));
  }
}
