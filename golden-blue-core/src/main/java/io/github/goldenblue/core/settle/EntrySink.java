package io.github.goldenblue.core.settle;

/**
 * Takes what a streamed batch adds to its ledger, in the order of the law: each entry, or the place
 * where one will stand that a later claim may still change.
 *
 * @see Settlement#stream
 */
@FunctionalInterface
public interface EntrySink {
  /** The next entry; nothing of this batch can change it any more. */
  void entry(LedgerEntry entry);

  /**
   * The next entry is that of this claim, and is known only at the end.
   *
   * @see StreamedLedger#kept
   */
  default void kept(String claimId) {}
}
