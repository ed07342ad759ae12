package io.github.goldenblue.core.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The ledger after a streamed batch, without the entries that it handed out while it went on.
 *
 * @see Settlement#stream
 */
public final class StreamedLedger {
  private final Ledger after;
  private final Map<String, LedgerEntry> changed;

  /**
   * The rest of a ledger.
   *
   * @param after its batches and its latest decision date, with the entries from before
   * @param changed the entries that are new or another, and were not handed out
   */
  StreamedLedger(Ledger after, Map<String, LedgerEntry> changed) {
    this.after = after;
    this.changed = changed;
  }

  /** How many batches were settled, this one among them if it decided anything new. */
  public int batches() {
    return after.batches();
  }

  /** The latest decision date of a batch that had one. */
  public Optional<LocalDate> decidedOn() {
    return after.decidedOn();
  }

  /** The entries of the batches before as they stand now, by batch, {@code on} and id. */
  public List<LedgerEntry> before() {
    return after.entries().stream()
        .map(entry -> changed.getOrDefault(entry.id(), entry))
        .filter(entry -> changed.isEmpty() || entry.batch() < after.batches())
        .toList();
  }

  /**
   * An entry of this batch that was kept, as it stands now.
   *
   * @throws NullPointerException if none was kept of this claim
   */
  public LedgerEntry kept(String claimId) {
    return Objects.requireNonNull(changed.get(claimId), claimId);
  }
}
