package io.github.goldenblue.core.settle;

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
  private final Dues dues;
  private final TrimPass high;

  Trim(Assessment assessment, ToLongFunction<CapKey> usedBefore) {
    this.usedBefore = usedBefore;
    this.dues = new Dues(assessment.lines());
    this.high = new TrimPass(usedBefore, dues);
    boolean isOpen = assessment.lines().stream().anyMatch(line -> !line.rate().full().isExact());
    TrimPass low = new TrimPass(usedBefore, dues);
    for (Line line : assessment.lines()) {
      lines.add(isOpen ? open(line, low) : TrimmedLine.exact(line, high.trim(line, End.HIGH)));
      dues.trimmed(line);
    }
  }

  /**
   * A line with all bands low, with all bands high, and against the others: what earlier lines
   * leave unused, a later one may take, so its own extremes lie where the earlier ones stand
   * opposite.
   */
  private TrimmedLine open(Line line, TrimPass low) {
    Trimmed highAfterLow = low.probe(line, End.HIGH);
    Trimmed lowAfterHigh = high.probe(line, End.LOW);
    Trimmed lowest = low.trim(line, End.LOW);
    Trimmed highest = high.trim(line, End.HIGH);
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
    Map<CapKey, CapDraw> accounts = new LinkedHashMap<>();
    for (TrimmedLine line : lines) {
      for (CapDraw draw : line.line().draws()) {
        accounts.merge(draw.key(), draw, Trim::ofHigherLimit);
      }
    }
    List<CapUse> uses = new ArrayList<>();
    accounts.forEach((key, draw) -> uses.add(use(draw, isTaken ? high.taken(key) : 0)));
    return uses;
  }

  /** Of two lines of different ranks, the higher rank is the one that the claim asks for. */
  private static CapDraw ofHigherLimit(CapDraw one, CapDraw other) {
    return other.limit() > one.limit() ? other : one;
  }

  private CapUse use(CapDraw draw, long taken) {
    CapKey key = draw.key();
    long used = usedBefore.applyAsLong(key);
    return new CapUse(
        key.cap(), key.holders(), key.shownPeriod(), draw.cap().unit(), draw.limit(), used, taken);
  }

  /** The relations the lines stand in; what is taken counts only if the claim takes it. */
  List<RelationUse> relations(boolean isTaken) {
    RelationUses uses = new RelationUses(usedBefore, key -> isTaken ? high.taken(key) : 0, dues);
    return uses.of(lines.stream().map(TrimmedLine::line).toList());
  }

  private static Taking sum(Taking one, Taking other) {
    return new Taking(one.key(), one.unit(), Math.addExact(one.amount(), other.amount()));
  }
}
