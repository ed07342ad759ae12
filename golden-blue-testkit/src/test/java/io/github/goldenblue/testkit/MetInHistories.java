package io.github.goldenblue.testkit;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.Reversal;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.OutcomeKind;
import io.github.goldenblue.core.settle.SettledBatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what histories meet: how claims that go on, return or take back are decided. */
final class MetInHistories {
  private final Map<String, Integer> counts = new TreeMap<>();

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** Settles a history and counts. */
  void look(GoldenBlue goldenBlue, History history) {
    Ledger ledger = Ledger.EMPTY;
    met("history");
    for (List<Claim> batch : history.batches()) {
      SettledBatch settled = goldenBlue.settle(ledger, batch);
      Map<String, Claim> byId = new HashMap<>();
      batch.forEach(claim -> byId.put(claim.id(), claim));
      for (Decision decision : settled.decisions()) {
        Claim claim = byId.get(decision.claimId());
        if (claim != null) {
          look(claim, decision, ledger);
        }
      }
      settled
          .rejections()
          .forEach(rejection -> met("rejected for " + rejection.faults().get(0).path()));
      ledger = settled.ledger();
    }
  }

  private void look(Claim claim, Decision decision, Ledger before) {
    OutcomeKind kind = decision.outcome().kind();
    if (decision.settledBefore()) {
      met("replayed");
    } else if (claim instanceof Reversal reversal) {
      look(reversal, decision);
    } else {
      met(kindOf(claim) + " " + kind);
      if (before.entry(claim.id()).isPresent()) {
        met("returned " + kind);
      }
      if (claim.sequel().settles().isPresent() && kind == OutcomeKind.GRANTED) {
        met(decision.amount().high().isPositive() ? "settlement that pays" : "settlement of 0");
        met(decision.recoveries().isEmpty() ? "settled in full" : "settlement with recovery");
      }
    }
  }

  private static String kindOf(Claim claim) {
    return claim.sequel().settles().isPresent()
        ? "settlement"
        : claim.sequel().follows().isPresent()
            ? "follower"
            : claim.sequel().stage().map(stage -> "first " + stage).orElse("claim");
  }

  private void look(Reversal reversal, Decision decision) {
    String back =
        reversal.units().isPresent() ? "units" : reversal.amount().isPresent() ? "amount" : "all";
    boolean isNarrow =
        reversal.item().isPresent() || reversal.payee().isPresent() || reversal.part().isPresent();
    met("reversal of " + back);
    met(isNarrow ? "reversal of some" : "reversal of the claim");
    met(reversal.ground().isPresent() ? "reversal on a ground" : "reversal by a clause");
    met(decision.recoveries().isEmpty() ? "reversal of no money" : "reversal of money");
  }

  private void met(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
