package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.rates.CapKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every claim decided so far, and what each took of which cap: a value. Settling gives a new ledger
 * and leaves the old one as it was.
 */
public final class Ledger {
  /** No claim decided yet. */
  public static final Ledger EMPTY =
      new Ledger(0, Optional.empty(), Layers.empty(), Layers.empty());

  private final int batches;
  private final Optional<LocalDate> decidedOn;
  private final Layers<String, LedgerEntry> entries;
  private final Layers<CapKey, Long> used;

  Ledger(
      int batches,
      Optional<LocalDate> decidedOn,
      Layers<String, LedgerEntry> entries,
      Layers<CapKey, Long> used) {
    this.batches = batches;
    this.decidedOn = decidedOn;
    this.entries = entries;
    this.used = used;
  }

  /**
   * The ledger that holds these entries.
   *
   * @throws IllegalArgumentException if two have the same id, or their takings do not add up
   */
  public static Ledger of(Collection<LedgerEntry> entries) {
    WholeDraft draft = new WholeDraft(EMPTY);
    int batches = 0;
    Optional<LocalDate> latest = Optional.empty();
    for (LedgerEntry entry : entries) {
      if (draft.entry(entry.id()) != null) {
        throw new IllegalArgumentException("two ledger entries of the claim " + entry.id());
      }
      record(draft, entry);
      batches = Math.max(batches, entry.batch());
      latest = later(latest, entry.decidedOn());
    }
    Ledger read = draft.ledger();
    return new Ledger(batches, latest, read.entries, read.used);
  }

  /**
   * The ledger that holds these entries after so many batches, whether or not anything stands of
   * the last ones.
   *
   * @param batches how many batches were settled
   * @param decidedOn the latest decision date of a batch that had one
   * @throws IllegalArgumentException if two entries have the same id, their takings do not add up,
   *     or one is of a later batch or a later decision date
   */
  public static Ledger of(
      int batches, Optional<LocalDate> decidedOn, Collection<LedgerEntry> entries) {
    Ledger read = of(entries);
    if (read.batches > batches || !later(read.decidedOn, decidedOn).equals(decidedOn)) {
      throw new IllegalArgumentException(
          "entries of a " + read + " in one of " + batches + " batches, decided on " + decidedOn);
    }
    return new Ledger(batches, decidedOn, read.entries, read.used);
  }

  private static void record(LedgerDraft draft, LedgerEntry entry) {
    try {
      draft.record(entry);
    } catch (ArithmeticException overflow) {
      throw new IllegalArgumentException("takings overflow with " + entry.id(), overflow);
    }
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean isOther = one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get()));
    return isOther ? other : one;
  }

  /** How many batches were settled, apart from those that decided nothing new. */
  public int batches() {
    return batches;
  }

  /** The latest decision date of a batch that had one. */
  public Optional<LocalDate> decidedOn() {
    return decidedOn;
  }

  /** What it keeps of the claim with this id. */
  public Optional<LedgerEntry> entry(String claimId) {
    return Optional.ofNullable(entries.get(claimId));
  }

  /** All entries, by batch, {@code on} and id. */
  public List<LedgerEntry> entries() {
    return entries.flat().values().stream().sorted(LedgerEntry.CANONICAL).toList();
  }

  /** What has been taken of an account, in fen for yuan caps, else whole. */
  public long used(CapKey key) {
    Long amount = used.get(key);
    return amount == null ? 0 : amount;
  }

  /**
   * This ledger with one more batch begun.
   *
   * @param day the decision date of the batch; without one, every loaded edition is known to it
   * @throws IllegalArgumentException if {@code day} goes back behind that of an earlier batch
   */
  public Ledger withBatch(Optional<LocalDate> day) {
    if (day.isPresent() && decidedOn.isPresent() && day.get().isBefore(decidedOn.get())) {
      throw new IllegalArgumentException(
          "a batch decided on " + day.get() + " after one decided on " + decidedOn.get());
    }
    return new Ledger(batches + 1, day.or(() -> decidedOn), entries, used);
  }

  /**
   * The entries that are new or another since an earlier ledger, by batch, {@code on} and id.
   *
   * @throws IllegalArgumentException if this ledger did not go on from {@code before}
   */
  public List<LedgerEntry> changedSince(Ledger before) {
    boolean goesOn = later(before.decidedOn, decidedOn).equals(decidedOn);
    if (before.batches > batches || !goesOn) {
      throw new IllegalArgumentException(this + " does not go on from a " + before);
    }
    return entries.since(before.entries).values().stream().sorted(LedgerEntry.CANONICAL).toList();
  }

  /** This ledger with these entries; one that is there under the same id is replaced. */
  public Ledger with(Collection<LedgerEntry> more) {
    WholeDraft draft = new WholeDraft(this);
    more.forEach(draft::record);
    return draft.ledger();
  }

  Layers<String, LedgerEntry> entryLayers() {
    return entries;
  }

  Layers<CapKey, Long> usedLayers() {
    return used;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger
        && ledger.batches == batches
        && ledger.decidedOn.equals(decidedOn)
        && ledger.entries.flat().equals(entries.flat());
  }

  @Override
  public int hashCode() {
    return 31 * batches + entries.flat().size();
  }

  @Override
  public String toString() {
    String day = decidedOn.map(latest -> ", decided on " + latest).orElse("");
    return "ledger after " + batches + " batches" + day;
  }
}
