package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger while a batch is folded over it: the ledger before, and what has changed since. */
final class LedgerDraft {
  private final Ledger before;
  private final Map<String, LedgerEntry> entries = new HashMap<>();
  private final Map<CapKey, Long> used = new HashMap<>();

  LedgerDraft(Ledger before) {
    this.before = before;
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
    Long changed = used.get(key);
    return changed != null ? changed : before.used(key);
  }

  /** Adds an entry; what an earlier one of the same id took is freed. */
  void record(LedgerEntry entry) {
    free(entry.id());
    entries.put(entry.id(), entry);
    entry.takings().forEach(taking -> add(taking.key(), taking.amount()));
  }

  /** Frees what the claim took, so that it can be decided anew. */
  void free(String claimId) {
    LedgerEntry earlier = entry(claimId);
    if (earlier != null) {
      earlier.takings().forEach(taking -> add(taking.key(), -taking.amount()));
      entries.put(claimId, earlier.withLines(List.of()));
    }
  }

  boolean isChanged() {
    return !entries.isEmpty();
  }

  Ledger ledger() {
    return new Ledger(
        before.batches(),
        before.decidedOn(),
        before.entryLayers().with(entries),
        before.usedLayers().with(used));
  }

  private void add(CapKey key, long amount) {
    used.put(key, Math.addExact(used(key), amount));
  }
}
