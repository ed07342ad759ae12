package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Sets what is due off against what was paid in advance, payee by payee: less is paid out, and what
 * was paid beyond what is due comes back.
 */
final class AdvanceOffset {
  private final List<PaidLine> advance;
  private final List<Payment> payments;
  private final Map<Payee, Yuan> leftAtLow;
  private final Map<Payee, Yuan> leftAtHigh;

  AdvanceOffset(List<PaidLine> advance, List<Payment> due) {
    this.advance = advance;
    this.leftAtLow = byPayee(advance);
    this.leftAtHigh = byPayee(advance);
    this.payments = advance.isEmpty() ? due : due.stream().map(this::setOff).toList();
  }

  /** What is paid out now, with what was set off as the last cut. */
  List<Payment> payments() {
    return payments;
  }

  /** What comes back where nothing is open any more: what was paid in advance and is not due. */
  List<Recovery> recoveries(String subsidy, Clause clause) {
    if (advance.isEmpty()) {
      return List.of();
    }
    Map<Payee, Yuan> left = new LinkedHashMap<>(leftAtHigh);
    List<Recovery> recoveries = new ArrayList<>();
    for (PaidLine line : advance) {
      Yuan back = line.amount().min(left.getOrDefault(line.payee(), Yuan.ZERO));
      if (back.isPositive()) {
        recoveries.add(new Recovery(line.payee(), subsidy, line.item(), back, clause));
        left.merge(line.payee(), back, Yuan::minus);
      }
    }
    return recoveries;
  }

  /**
   * What is paid out while bands are open; every determination brings it inside.
   *
   * @param due the sum that is due, at its low and its high end
   */
  YuanRange total(YuanRange due) {
    Yuan paid = advance.stream().map(PaidLine::amount).reduce(Yuan.ZERO, Yuan::plus);
    Yuan least = sum(YuanRange::low).max(due.low().minus(paid));
    Yuan most = sum(YuanRange::high);
    return YuanRange.between(least.min(due.high()), most.min(due.high()).max(least));
  }

  private Yuan sum(Function<YuanRange, Yuan> end) {
    return payments.stream().map(Payment::amount).map(end).reduce(Yuan.ZERO, Yuan::plus);
  }

  private Payment setOff(Payment payment) {
    Payee payee = payment.payee();
    Yuan low = payment.amount().low();
    Yuan high = payment.amount().high();
    Yuan offLow = low.min(leftAtLow.getOrDefault(payee, Yuan.ZERO));
    Yuan offHigh = high.min(leftAtHigh.getOrDefault(payee, Yuan.ZERO));
    leftAtLow.merge(payee, offLow, Yuan::minus);
    leftAtHigh.merge(payee, offHigh, Yuan::minus);
    Cut off = new Cut(Cut.ADVANCE, YuanRange.hull(offLow, offHigh));
    YuanRange paid = YuanRange.between(low.minus(offLow), high.minus(offHigh));
    return off.amount().high().isZero() ? payment : payment.less(off, paid);
  }

  private static Map<Payee, Yuan> byPayee(List<PaidLine> advance) {
    if (advance.isEmpty()) {
      return Map.of();
    }
    Map<Payee, Yuan> sums = new LinkedHashMap<>();
    advance.forEach(line -> sums.merge(line.payee(), line.amount(), Yuan::plus));
    return sums;
  }
}
