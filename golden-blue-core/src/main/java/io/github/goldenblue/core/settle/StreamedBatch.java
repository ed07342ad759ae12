package io.github.goldenblue.core.settle;

import io.github.goldenblue.core.facts.Claim;
import io.github.goldenblue.core.facts.ClaimOrder;
import io.github.goldenblue.core.facts.InvalidClaimException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A batch that is settled claim by claim and never kept as a whole. Not for several threads.
 *
 * @see Settlement#stream
 */
public final class StreamedBatch {
  private final Decider decider;
  private final Ledger before;
  private final LedgerDraft draft;
  private final BatchIds ids;
  private final Consumer<Decision> decisions;
  private final Consumer<Rejection> rejections;
  private final EntrySink entries;
  private @Nullable Claim last;
  private boolean isChanged;

  StreamedBatch(
      Decider decider,
      Ledger before,
      BatchIds ids,
      Consumer<Decision> decisions,
      Consumer<Rejection> rejections,
      EntrySink entries) {
    Ledger begun = before.withBatch(decider.decidedOn());
    this.decider = decider;
    this.before = before;
    this.draft = new LedgerDraft(begun, new DigestedBalances(begun));
    this.ids = ids;
    this.decisions = decisions;
    this.rejections = rejections;
    this.entries = entries;
  }

  /**
   * Decides the next claim.
   *
   * @throws IllegalArgumentException if it comes before the last one in the order of {@code on} and
   *     id, or if its id is not among those of the batch
   */
  public void next(Claim claim) {
    if (last != null && ClaimOrder.CANONICAL.compare(last, claim) > 0) {
      throw new IllegalArgumentException(
          "the claim " + claim.id() + " of " + claim.on() + " after " + last.id());
    }
    last = claim;
    try {
      ids.refuseDoubled(claim);
      Decision decision = decider.step(draft, claim);
      decisions.accept(decision);
      if (!decision.settledBefore()) {
        handOut(Objects.requireNonNull(draft.entry(claim.id())));
      }
    } catch (InvalidClaimException invalid) {
      rejections.accept(Rejection.of(invalid));
    }
  }

  /**
   * The ledger after the claims so far, without the entries that were handed out; the batch ends
   * with it.
   */
  public StreamedLedger ledger() {
    return new StreamedLedger(
        isChanged ? draft.before() : before, isChanged ? draft.changed() : Map.of());
  }

  /** Only what no later claim of the batch can ask for is let go. */
  private void handOut(LedgerEntry entry) {
    isChanged = true;
    if (ids.isNamed(entry.id()) || before.entry(entry.id()).isPresent()) {
      entries.kept(entry.id());
    } else {
      entries.entry(entry);
      draft.release(entry.id());
    }
  }
}
