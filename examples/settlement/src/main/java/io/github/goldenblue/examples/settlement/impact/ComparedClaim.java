package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.settle.LedgerEntry;
import io.github.goldenblue.core.settle.OutcomeKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim under both rates, with what counts with it. */
final class ComparedClaim {
  private final String subsidy;
  private final Map<Account, Change> advanced = new HashMap<>();
  private final Standing before = new Standing();
  private final Standing after = new Standing();

  /** A claim of this subsidy. */
  ComparedClaim(String subsidy) {
    this.subsidy = subsidy;
  }

  String subsidy() {
    return subsidy;
  }

  Standing before() {
    return before;
  }

  Standing after() {
    return after;
  }

  /** That so much of what it settles was paid before anything was compared. */
  void advanced(LedgerEntry advance) {
    advanced.clear();
    advance
        .lines()
        .forEach(
            line ->
                advanced.merge(
                    new Account(advance.subsidy(), line.payee()),
                    Change.exactly(line.amount()),
                    Change::plus));
  }

  /** Whether its input is wrong under one of the rates alone; then nothing can be told of it. */
  boolean isRejectedOnce() {
    return before.isRejected() || after.isRejected();
  }

  /** Whether it was decided at all. */
  boolean isDecided() {
    return before.kind().isPresent() || after.kind().isPresent() || !accounts().isEmpty();
  }

  Set<Account> accounts() {
    Stream<Account> now = Stream.concat(before.accounts(), after.accounts());
    return Stream.concat(now, advanced.keySet().stream()).collect(Collectors.toSet());
  }

  /** What an account gets more; where the same waits under both, one determination serves both. */
  Change change(Account account) {
    if (!before.waitsLike(after)) {
      return now(after, account).minus(now(before, account));
    }
    return before.isSettling() ? Change.NONE : after.paid(account).minus(before.paid(account));
  }

  /** Where an advance was paid before all this, only what is due beyond it is paid now. */
  private Change now(Standing standing, Account account) {
    Change stands = standing.of(account);
    return standing.isSettling()
        ? stands.minus(advanced.getOrDefault(account, Change.NONE))
        : stands;
  }

  /** What all of them get more. */
  Change change() {
    return accounts().stream().map(this::change).reduce(Change.NONE, Change::plus);
  }

  /** Another outcome under the other rates; empty if it is the same. */
  Optional<Turn> turn() {
    Optional<OutcomeKind> from = before.kind();
    return from.equals(after.kind())
        ? Optional.empty()
        : from.flatMap(one -> after.kind().map(other -> new Turn(one, other)));
  }
}
