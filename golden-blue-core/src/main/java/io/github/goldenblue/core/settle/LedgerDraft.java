package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger while a batch is folded over it: the ledger before, and what has changed since. */
class LedgerDraft {
  private final Ledger before;
  private final Balances balances;
  private final Map<String, LedgerEntry> entries = new HashMap<>();

  /**
   * Nothing has changed yet.
   *
   * @param balances the accounts of the ledger before
   */
  LedgerDraft(Ledger before, Balances balances) {
    this.before = before;
    this.balances = balances;
  }

  Ledger before() {
    return before;
  }

  Optional<LocalDate> decidedOn() {
    return before.decidedOn();
  }

  int batch() {
    return before.batches();
  }

  @Nullable LedgerEntry entry(String claimId) {
    LedgerEntry changed = entries.get(claimId);
    return changed != null ? changed : before.entryLayers().get(claimId);
  }

  long used(CapKey key) {
    return balances.used(key);
  }

  /** Adds an entry; what an earlier one of the same id took is freed. */
  void record(LedgerEntry entry) {
    free(entry.id());
    entries.put(entry.id(), entry);
    entry.takings().forEach(taking -> balances.add(taking.key(), taking.amount()));
  }

  /** Frees what the claim took, so that it can be decided anew. */
  void free(String claimId) {
    LedgerEntry earlier = entry(claimId);
    if (earlier != null) {
      earlier.takings().forEach(taking -> balances.add(taking.key(), -taking.amount()));
      entries.put(claimId, earlier.withLines(List.of()));
    }
  }

  /** The entries that are new or another, by the ids of their claims. */
  Map<String, LedgerEntry> changed() {
    return Collections.unmodifiableMap(entries);
  }

  /**
   * Lets go of an entry that is new and that nothing will ask for again; what it takes stays taken.
   */
  void release(String claimId) {
    entries.remove(claimId);
  }
}
