package io.github.goldenblue.examples.settlement.impact;

import io.github.goldenblue.core.settle.Rejection;
import io.github.goldenblue.core.value.Payee;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what claims, payees and subsidies get more and less. */
final class ImpactSums {
  private final Map<Account, Change> accounts = new HashMap<>();
  private final Map<Payee, Change> payees = new HashMap<>();
  private final SortedMap<String, Row> bySubsidy = new TreeMap<>();
  private final Map<Payee.Kind, Row> byKind = new EnumMap<>(Payee.Kind.class);
  private final SortedMap<Turn, Long> turns = new TreeMap<>();
  private Row claimsInAll = Row.EMPTY;
  private Row payeesInAll = Row.EMPTY;

  private ImpactSums() {}

  static Impact of(
      Collection<ComparedClaim> claims,
      Collection<Rejection> rejectedBefore,
      Collection<Rejection> rejectedAfter) {
    ImpactSums sums = new ImpactSums();
    claims.stream()
        .filter(claim -> !claim.isRejectedOnce() && claim.isDecided())
        .forEach(sums::claim);
    sums.accounts.forEach(sums::account);
    sums.payees.forEach(sums::payee);
    return new Impact(
        sums.bySubsidy,
        sums.byKind,
        sums.claimsInAll,
        sums.payeesInAll,
        sums.turns,
        List.copyOf(rejectedBefore),
        List.copyOf(rejectedAfter));
  }

  private void claim(ComparedClaim claim) {
    Change.Way way = claim.change().way();
    bySubsidy.merge(claim.subsidy(), Row.EMPTY.counting(way), (old, one) -> old.counting(way));
    claimsInAll = claimsInAll.counting(way);
    claim.turn().ifPresent(turn -> turns.merge(turn, 1L, Long::sum));
    for (Account account : claim.accounts()) {
      accounts.merge(account, claim.change(account), Change::plus);
    }
  }

  private void account(Account account, Change change) {
    payees.merge(account.payee(), change, Change::plus);
    bySubsidy.merge(account.subsidy(), Row.EMPTY.with(change), (old, one) -> old.with(change));
    byKind.merge(account.payee().kind(), Row.EMPTY.with(change), (old, one) -> old.with(change));
    claimsInAll = claimsInAll.with(change);
    payeesInAll = payeesInAll.with(change);
  }

  private void payee(Payee payee, Change change) {
    byKind.computeIfPresent(payee.kind(), (kind, row) -> row.counting(change.way()));
    payeesInAll = payeesInAll.counting(change.way());
  }
}
