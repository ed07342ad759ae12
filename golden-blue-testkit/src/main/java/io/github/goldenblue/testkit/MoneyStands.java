package io.github.goldenblue.testkit;

import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.PaidLine;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.value.Payee;
import io.github.goldenblue.core.value.Yuan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the money to every payee and back, apart from the bookkeeping of the settlement. */
final class MoneyStands {
  private final Course course;
  private final Map<Payee, Yuan> out = new HashMap<>();
  private final Map<String, Yuan> paidFor = new HashMap<>();

  private MoneyStands(Course course) {
    this.course = course;
  }

  static void check(Course course) {
    MoneyStands money = new MoneyStands(course);
    for (Leg leg : course.legs()) {
      leg.news().forEach(decision -> money.move(leg, decision));
      leg.settled().decisions().stream()
          .filter(Decision::settledBefore)
          .forEach(money::requireStill);
      money.checkStanding(leg);
    }
  }

  private void requireStill(Decision decision) {
    boolean isStill = decision.payments().isEmpty() && decision.recoveries().isEmpty();
    course.require(isStill, decision.claimId() + " was settled before and moves money again");
  }

  private void move(Leg leg, Decision decision) {
    String id = decision.claimId();
    course
        .assess(leg.claim(id))
        .ifPresent(any -> new PaymentsAddUp(course, leg.claim(id), decision).check());
    if (decision.outcome().kind() == OutcomeKind.GRANTED) {
      paidFor.put(id, decision.amount().high());
      decision.payments().forEach(this::pay);
      checkWhole(leg, decision);
    }
    decision.recoveries().forEach(recovery -> takeBack(id, recovery));
  }

  private void pay(Payment payment) {
    out.merge(payment.payee(), payment.amount().high(), Yuan::plus);
  }

  private void takeBack(String id, Recovery recovery) {
    Yuan before = out.getOrDefault(recovery.payee(), Yuan.ZERO);
    boolean isOut = recovery.amount().compareTo(before) <= 0;
    course.require(isOut, id + " takes back " + recovery + ", of which " + before + " is out");
    out.put(recovery.payee(), before.minus(recovery.amount()));
  }

  private void checkStanding(Leg leg) {
    Map<Payee, Yuan> standing = new HashMap<>();
    leg.after().entries().stream()
        .flatMap(entry -> entry.lines().stream())
        .forEach((PaidLine line) -> standing.merge(line.payee(), line.amount(), Yuan::plus));
    Set<Payee> payees = new HashSet<>(out.keySet());
    payees.addAll(standing.keySet());
    for (Payee payee : payees) {
      Yuan is = out.getOrDefault(payee, Yuan.ZERO);
      Yuan stands = standing.getOrDefault(payee, Yuan.ZERO);
      course.require(is.equals(stands), payee + ": " + is + " is out, " + stands + " stands");
    }
  }

  /** A stage that pays anything brings its chain to no more than the whole. */
  private void checkWhole(Leg leg, Decision decision) {
    Optional<LedgerEntry> entry = leg.after().entry(decision.claimId());
    boolean isStaged =
        entry.flatMap(e -> e.chain().stage()).filter(s -> !s.equals(Sequel.ADVANCE)).isPresent();
    if (!isStaged || decision.amount().high().isZero()) {
      return;
    }
    Yuan paid = Yuan.ZERO;
    while (entry.isPresent()) {
      paid = paid.plus(paidFor.getOrDefault(entry.get().id(), Yuan.ZERO));
      entry = entry.get().chain().earlier().flatMap(leg.after()::entry);
    }
    Yuan whole = course.engine().assess(leg.claim(decision.claimId())).totalInAll().high();
    boolean holds = paid.compareTo(whole) <= 0;
    course.require(holds, decision.claimId() + " brings its stages to " + paid + " of " + whole);
  }
}
