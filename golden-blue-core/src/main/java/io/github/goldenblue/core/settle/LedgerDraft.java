package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ledger while a batch, or a part of one, is folded over it: the ledger before, what others that
 * are done with changed of it, and what has changed since.
 */
final class LedgerDraft {
  private final Ledger before;
  private final @Nullable LedgerDraft done;
  private final Map<String, LedgerEntry> entries = new HashMap<>();
  private final Map<CapKey, Long> moved = new HashMap<>();
  private final Set<CapKey> watched;
  private List<Movement> movements = new ArrayList<>(0);

  LedgerDraft(Ledger before) {
    this(before, null, Set.of());
  }

  private LedgerDraft(Ledger before, @Nullable LedgerDraft done, Set<CapKey> watched) {
    this.before = before;
    this.done = done;
    this.watched = watched;
  }

  /**
   * A draft of what a part changes of this one, which must stay as it is until it is added.
   *
   * @param shared the accounts of which it keeps every movement
   */
  LedgerDraft ofPart(Set<CapKey> shared) {
    return new LedgerDraft(before, this, shared);
  }

  /** How shared accounts moved since this was last asked. */
  List<Movement> movements() {
    if (movements.isEmpty()) {
      return List.of();
    }
    List<Movement> since = movements;
    movements = new ArrayList<>(0);
    return since;
  }

  /** Adds what a part changed; no other part changed the same claims. */
  void add(LedgerDraft part) {
    entries.putAll(part.entries);
    part.moved.forEach(this::add);
  }

  Optional<LocalDate> decidedOn() {
    return before.decidedOn();
  }

  int batch() {
    return before.batches();
  }

  @Nullable LedgerEntry entry(String claimId) {
    LedgerEntry changed = entries.get(claimId);
    if (changed != null) {
      return changed;
    }
    return done != null ? done.entry(claimId) : before.entryLayers().get(claimId);
  }

  long used(CapKey key) {
    long then = done != null ? done.used(key) : before.used(key);
    Long since = moved.get(key);
    return since == null ? then : Math.addExact(then, since);
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
        before.usedLayers().with(used()));
  }

  private void add(CapKey key, long amount) {
    if (!watched.isEmpty() && watched.contains(key)) {
      movements.add(new Movement(key, amount));
    }
    moved.merge(key, amount, Math::addExact);
  }

  private Map<CapKey, Long> used() {
    Map<CapKey, Long> used = new HashMap<>();
    moved.keySet().forEach(key -> used.put(key, used(key)));
    return used;
  }
}
