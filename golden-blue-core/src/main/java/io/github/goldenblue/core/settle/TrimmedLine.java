package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.subsidy.Line;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line after caps, at the low and at the high end of the claim's bands.
 *
 * @param line the line before caps
 * @param low with every band at its low end
 * @param high with every band at its high end
 */
record TrimmedLine(Line line, Trimmed low, Trimmed high) {
  /** The same amount and the same takings at both ends: nothing is left to determine. */
  boolean isExact() {
    return low.paid().equals(high.paid()) && low.takings().equals(high.takings());
  }

  boolean isBroughtToNothing() {
    return low.units() == 0 && high.units() == 0;
  }

  Stream<OpenItem> openItems() {
    return line.openFacts().stream().map(fact -> new OpenItem(line.item(), fact));
  }

  Payment payment() {
    return new Payment(
        line.payee(),
        line.item(),
        Math.max(low.units(), high.units()),
        line.rate(),
        YuanRange.hull(low.gross(), high.gross()),
        cuts(),
        YuanRange.hull(low.paid(), high.paid()),
        line.clause());
  }

  private List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    Stream.of(low.cutBy(), high.cutBy())
        .flatMap(Optional::stream)
        .distinct()
        .forEach(cap -> cuts.add(new Cut(cap, YuanRange.hull(cutBy(cap, low), cutBy(cap, high)))));
    return cuts;
  }

  private static Yuan cutBy(String cap, Trimmed end) {
    return end.cutBy().filter(cap::equals).isPresent() ? end.cut() : Yuan.ZERO;
  }
}
