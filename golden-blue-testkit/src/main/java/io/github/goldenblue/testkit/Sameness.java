package io.github.goldenblue.testkit;

import io.github.goldenblue.core.rates.CapKey;
import io.github.goldenblue.core.settle.Decision;
import io.github.goldenblue.core.settle.Ledger;
import io.github.goldenblue.core.settle.LedgerEntry;
import java.util.List;

/**
 * Compares two ways of settling.
 *
 * @param trial the claims
 * @param ways what the two ways are, for messages
 */
record Sameness(Trial trial, String ways) {
  /** The same decisions in the same order. */
  void ofDecisions(List<Decision> one, List<Decision> other) {
    trial.require(
        one.size() == other.size(), ways + ": " + one.size() + " and " + other.size() + " decided");
    for (int i = 0; i < one.size(); i++) {
      Decision a = one.get(i);
      Decision b = other.get(i);
      trial.require(a.equals(b), ways + ":\n  " + wire(a) + "\n  " + wire(b));
    }
  }

  /** The same entries, the same batches, and the same use of every account. */
  void ofLedgers(Ledger one, Ledger other) {
    trial.require(
        one.batches() == other.batches() && one.decidedOn().equals(other.decidedOn()),
        ways + ": " + one + " and " + other);
    ofEntries(one.entries(), other.entries());
    ofUses(one, other);
  }

  /** The same use of every account that the claims draw on. */
  void ofUses(Ledger one, Ledger other) {
    for (CapKey key : trial.keys()) {
      long a = one.used(key);
      long b = other.used(key);
      trial.require(a == b, ways + ": " + key + " used " + a + " and " + b);
    }
  }

  /** The same entries. */
  void ofEntries(List<LedgerEntry> one, List<LedgerEntry> other) {
    trial.require(
        one.size() == other.size(), ways + ": " + one.size() + " and " + other.size() + " entries");
    for (int i = 0; i < one.size(); i++) {
      LedgerEntry a = one.get(i);
      LedgerEntry b = other.get(i);
      trial.require(a.equals(b), ways + ":\n  " + a + "\n  " + b);
    }
  }

  private String wire(Decision decision) {
    return trial.engine().writeDecision(decision);
  }
}
