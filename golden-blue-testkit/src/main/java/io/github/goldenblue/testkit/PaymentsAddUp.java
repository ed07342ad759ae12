package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.SettledBatch;
import io.github.goldenblue.core.value.Yuan;
import io.github.goldenblue.core.value.YuanRange;
import java.util.List;
import java.util.function.Function;

/** Holds the sums of a decision together; while it is pending, the ends of its ranges. */
final class PaymentsAddUp {
  private final Trial trial;
  private final Claim claim;
  private final Decision decision;

  PaymentsAddUp(Trial trial, Claim claim, Decision decision) {
    this.trial = trial;
    this.claim = claim;
    this.decision = decision;
  }

  static void check(Scene scene) {
    SettledBatch past = scene.settle(Ledger.EMPTY, scene.history());
    SettledBatch settled = scene.settle(past.ledger(), scene.batch());
    past.decisions().forEach(decision -> check(scene, decision));
    settled.decisions().forEach(decision -> check(scene, decision));
  }

  private static void check(Scene scene, Decision decision) {
    new PaymentsAddUp(scene, scene.claim(decision.claimId()), decision).check();
  }

  void check() {
    decision.payments().forEach(this::check);
    Yuan low = sum(YuanRange::low);
    Yuan high = sum(YuanRange::high);
    YuanRange amount = decision.amount();
    boolean isPending = decision.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION;
    boolean holds =
        isPending
            ? low.compareTo(amount.low()) <= 0 && amount.high().compareTo(high) <= 0
            : amount.isExact() && amount.low().equals(low) && amount.high().equals(high);
    require(holds, "payments of " + low + ".." + high + " make up " + amount);
    Yuan due = trial.engine().assess(claim).total().high();
    require(amount.high().compareTo(due) <= 0, "pays " + amount + " of " + due + " due");
  }

  private void check(Payment payment) {
    require(payment.units() > 0, "pays for no unit: " + payment);
    YuanRange amount = payment.amount();
    require(!amount.low().isNegative(), "pays less than nothing: " + payment);
    require(amount.high().compareTo(payment.gross().high()) <= 0, "more than gross: " + payment);
    if (decision.outcome().kind() == OutcomeKind.GRANTED) {
      check(payment, YuanRange::low);
      check(payment, YuanRange::high);
    }
  }

  private void check(Payment payment, Function<YuanRange, Yuan> end) {
    Yuan gross = end.apply(payment.gross());
    Yuan units = end.apply(payment.rate()).times(payment.units());
    require(gross.equals(units), "units × rate is " + units + ", not the gross of " + payment);
    Yuan left = gross;
    for (Cut cut : payment.cuts()) {
      left = left.minus(end.apply(cut.amount()));
    }
    Yuan amount = end.apply(payment.amount());
    require(amount.equals(left), "gross less cuts is " + left + ", not the amount of " + payment);
  }

  private Yuan sum(Function<YuanRange, Yuan> end) {
    List<Yuan> amounts = decision.payments().stream().map(Payment::amount).map(end).toList();
    return amounts.stream().reduce(Yuan.ZERO, Yuan::plus);
  }

  private void require(boolean holds, String otherwise) {
    trial.require(holds, decision.claimId() + " " + otherwise);
  }
}
