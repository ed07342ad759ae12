package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.ClaimOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger keeps of one decided claim.
 *
 * @param batch the number of the batch that settled it, from 1
 * @param decidedOn the latest decision date up to that batch, if one had any
 * @param subsidy the subsidy's id
 * @param on the claim's day
 * @param id the claim's id
 * @param hash of the claim's canonical JSON
 * @param outcome how it was decided
 * @param takings what it took of caps
 */
public record LedgerEntry(
    int batch,
    Optional<LocalDate> decidedOn,
    String subsidy,
    LocalDate on,
    String id,
    String hash,
    Outcome outcome,
    List<Taking> takings) {
  /** The order of the law: by batch, then by {@code on}, then by id. */
  public static final Comparator<LedgerEntry> CANONICAL =
      Comparator.comparingInt(LedgerEntry::batch)
          .thenComparing(LedgerEntry::on)
          .thenComparing(LedgerEntry::id, ClaimOrder.BY_CODE_POINT);

  /** Keeps a copy. */
  public LedgerEntry {
    takings = List.copyOf(takings);
  }

  /** Whether money left for this claim. */
  public boolean isPaid() {
    return outcome.kind() == OutcomeKind.GRANTED && outcome.amount().high().isPositive();
  }
}
