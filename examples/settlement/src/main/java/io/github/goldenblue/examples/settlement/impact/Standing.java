package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.Cut;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.Payment;
import io.github.goldenblue.core.settle.Recovery;
import io.github.goldenblue.core.value.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a claim stands under one of the two rates, with what counts with it: what was paid and came
 * back, and what waits for a determination. A claim that returns replaces what waited before.
 */
final class Standing {
  private final Map<Account, Change> paid = new HashMap<>();
  private Optional<OutcomeKind> kind = Optional.empty();
  private List<Payment> open = List.of();
  private String openUnder = "";
  private boolean isSettling;
  private final Set<String> rejected = new HashSet<>();

  /**
   * One more decision on the claim, or on one that counts with it.
   *
   * @param settles whether it is on a claim that settles an advance
   */
  void add(Decision decision, boolean settles) {
    rejected.remove(decision.claimId());
    boolean isReversal = decision.subsidy().equals(Reversal.SUBSIDY);
    if (!isReversal) {
      kind = Optional.of(decision.outcome().kind());
    }
    if (decision.settledBefore()) {
      return;
    }
    boolean isPending = decision.outcome().kind() == OutcomeKind.NEEDS_DETERMINATION;
    if (!isReversal) {
      open = isPending ? decision.payments().stream().map(Standing::uncited).toList() : List.of();
      openUnder = decision.subsidy();
      isSettling = isPending && settles;
    }
    if (!isPending) {
      decision.payments().forEach(one -> pay(decision.subsidy(), one));
      decision.recoveries().forEach(this::takeBack);
    }
  }

  /** That the input of a claim was wrong; what was decided before stays. */
  void reject(String claimId) {
    rejected.add(claimId);
  }

  boolean isRejected() {
    return !rejected.isEmpty();
  }

  Optional<OutcomeKind> kind() {
    return kind;
  }

  /** Everybody who is paid, or may be. */
  Stream<Account> accounts() {
    return Stream.concat(
        paid.keySet().stream(), open.stream().map(one -> new Account(openUnder, one.payee())));
  }

  /**
   * What an account stands at. Where a claim waits that settles an advance, that is what will be
   * due: the advance is part of it, and what is not due comes back.
   */
  Change of(Account account) {
    Change due =
        open.stream()
            .filter(one -> account.equals(new Account(openUnder, one.payee())))
            .map(this::due)
            .reduce(Change.NONE, Change::plus);
    return isSettling ? due : due.plus(paid(account));
  }

  private Change due(Payment payment) {
    return payment.cuts().stream()
        .filter(cut -> isSettling && cut.cap().equals(Cut.ADVANCE))
        .map(cut -> Change.of(cut.amount()))
        .reduce(Change.of(payment.amount()), Change::plus);
  }

  /** Whether what waits settles an advance. */
  boolean isSettling() {
    return isSettling;
  }

  /** Whether the same waits under other rates, so that one determination serves both. */
  boolean waitsLike(Standing other) {
    return open.equals(other.open);
  }

  /** What was paid and did not come back. */
  Change paid(Account account) {
    return paid.getOrDefault(account, Change.NONE);
  }

  private void pay(String subsidy, Payment payment) {
    paid.merge(new Account(subsidy, payment.payee()), Change.of(payment.amount()), Change::plus);
  }

  private void takeBack(Recovery recovery) {
    paid.merge(
        new Account(recovery.subsidy(), recovery.payee()),
        Change.exactly(recovery.amount()).negated(),
        Change::plus);
  }

  /** What is paid, wherever that stands. */
  private static Payment uncited(Payment one) {
    return new Payment(
        one.payee(),
        one.item(),
        one.units(),
        one.rate(),
        one.gross(),
        one.cuts(),
        one.amount(),
        Clause.NONE);
  }
}
