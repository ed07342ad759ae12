package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ledger while a batch is folded over it: the ledger before, and what has changed since. */
final class LedgerDraft {
  private final Ledger before;
  private final Map<String, LedgerEntry> entries = new HashMap<>();
  private final Map<CapKey, Long> used = new HashMap<>();
  private final Predicate<CapKey> watched;
  private List<Movement> movements = new ArrayList<>(0);

  LedgerDraft(Ledger before) {
    this(before, key -> false);
  }

  /**
   * For a part of a batch.
   *
   * @param watched whether it notes every movement of an account
   */
  LedgerDraft(Ledger before, Predicate<CapKey> watched) {
    this.before = before;
    this.watched = watched;
  }

  /** How watched accounts moved since this was last asked. */
  List<Movement> movements() {
    if (movements.isEmpty()) {
      return List.of();
    }
    List<Movement> since = movements;
    movements = new ArrayList<>(0);
    return since;
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

  /** The entries that are new or another. */
  List<LedgerEntry> changed() {
    return List.copyOf(entries.values());
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
    if (watched.test(key)) {
      movements.add(new Movement(key, amount));
    }
    used.put(key, Math.addExact(used(key), amount));
  }
}
