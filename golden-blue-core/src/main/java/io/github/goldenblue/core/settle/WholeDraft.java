package io.github.goldenblue.core.settle;

/** A draft that keeps all that changes, and so can be made a ledger. */
final class WholeDraft extends LedgerDraft {
  private final ListedBalances balances;

  /** Nothing has changed yet. */
  WholeDraft(Ledger before) {
    this(before, new ListedBalances(before));
  }

  private WholeDraft(Ledger before, ListedBalances balances) {
    super(before, balances);
    this.balances = balances;
  }

  boolean isChanged() {
    return !changed().isEmpty();
  }

  /** The ledger as it stands now; the draft ends with it. */
  Ledger ledger() {
    return new Ledger(
        before().batches(),
        before().decidedOn(),
        before().entryLayers().with(changed()),
        balances.layers());
  }
}
