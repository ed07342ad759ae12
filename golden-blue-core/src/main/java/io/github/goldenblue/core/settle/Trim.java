package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.Cap;
import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.subsidy.Assessment;
import io.github.goldenblue.core.subsidy.CapDraw;
import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** All lines of one claim after caps, at both ends of its range (design, 6.5). */
final class Trim {
  private final List<TrimmedLine> lines = new ArrayList<>();
  private final ToLongFunction<CapKey> usedBefore;
  private final TrimPass high;

  Trim(Assessment assessment, ToLongFunction<CapKey> usedBefore) {
    this.usedBefore = usedBefore;
    this.high = new TrimPass(usedBefore);
    boolean isOpen = assessment.lines().stream().anyMatch(line -> !line.rate().full().isExact());
    TrimPass low = new TrimPass(usedBefore);
    for (Line line : assessment.lines()) {
      lines.add(isOpen ? open(line, low) : TrimmedLine.exact(line, highest(line)));
    }
  }

  private Trimmed highest(Line line) {
    return high.trim(line, UnitRate.high(line.rate()));
  }

  /**
   * A line with all bands low, with all bands high, and against the others: what earlier lines
   * leave unused, a later one may take, so its own extremes lie where the earlier ones stand
   * opposite.
   */
  private TrimmedLine open(Line line, TrimPass low) {
    Trimmed highAfterLow = low.probe(line, UnitRate.high(line.rate()));
    Trimmed lowAfterHigh = high.probe(line, UnitRate.low(line.rate()));
    Trimmed lowest = low.trim(line, UnitRate.low(line.rate()));
    Trimmed highest = highest(line);
    return new TrimmedLine(
        line, lowest, highest, List.of(lowest, highest, highAfterLow, lowAfterHigh));
  }

  boolean isExact() {
    return lines.stream().allMatch(TrimmedLine::isExact);
  }

  /** The sum at the low ends to the sum at the high ends. */
  YuanRange total() {
    Yuan low = Yuan.ZERO;
    Yuan highest = Yuan.ZERO;
    for (TrimmedLine line : lines) {
      low = low.plus(line.low().paid());
      highest = highest.plus(line.high().paid());
    }
    return YuanRange.between(low, highest);
  }

  List<OpenItem> openItems() {
    return lines.stream()
        .filter(line -> !line.isExact())
        .flatMap(TrimmedLine::openItems)
        .distinct()
        .toList();
  }

  List<Payment> payments() {
    return paid().map(TrimmedLine::payment).toList();
  }

  /** The lines that caps did not bring to nothing. */
  List<Line> paidLines() {
    return paid().map(TrimmedLine::line).toList();
  }

  private Stream<TrimmedLine> paid() {
    return lines.stream().filter(line -> !line.isBroughtToNothing());
  }

  /** What the lines take, added up by account. */
  List<Taking> takings() {
    Map<CapKey, Taking> sums = new LinkedHashMap<>();
    lines.forEach(
        line ->
            line.high().takings().forEach(taking -> sums.merge(taking.key(), taking, Trim::sum)));
    return List.copyOf(sums.values());
  }

  /** The accounts the lines draw on; what is taken of them counts only if the claim takes it. */
  List<CapUse> uses(boolean isTaken) {
    Map<CapKey, Cap> accounts = new LinkedHashMap<>();
    for (TrimmedLine line : lines) {
      for (CapDraw draw : line.line().draws()) {
        accounts.putIfAbsent(draw.key(), draw.cap());
      }
    }
    List<CapUse> uses = new ArrayList<>();
    accounts.forEach((key, cap) -> uses.add(use(key, cap, isTaken ? high.taken(key) : 0)));
    return uses;
  }

  private CapUse use(CapKey key, Cap cap, long taken) {
    long used = usedBefore.applyAsLong(key);
    return new CapUse(
        key.cap(), key.holders(), key.shownPeriod(), cap.unit(), cap.limit(), used, taken);
  }

  private static Taking sum(Taking one, Taking other) {
    return new Taking(one.key(), one.unit(), Math.addExact(one.amount(), other.amount()));
  }
}
