package io.github.goldenblue.core.settle;

/**
 * A history and a ledger that do not belong together, so that a revision would take what is missing
 * for money to pay or to recover.
 */
public final class HistoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Misfit misfit;
  private final String claimId;
  private final int batch;

  /** What does not fit. */
  public enum Misfit {
    /** The ledger holds a claim that is in no batch of the history. */
    NO_CLAIM,
    /** The ledger holds a claim that is in the history only with other facts. */
    OTHER_CLAIM,
    /** The history holds a claim that can be decided and that the ledger does not know. */
    NO_ENTRY,
    /** A batch of the history is not where the ledger has it, or is only a part of its batch. */
    ORDER
  }

  /**
   * A claim that does not fit.
   *
   * @param batch the number of the batch, from 1; see {@link #batch}
   */
  public HistoryException(Misfit misfit, String claimId, int batch) {
    super(message(misfit, claimId, batch));
    this.misfit = misfit;
    this.claimId = claimId;
    this.batch = batch;
  }

  /** What does not fit. */
  public Misfit misfit() {
    return misfit;
  }

  /** The id of the claim, or of one of the batch. */
  public String claimId() {
    return claimId;
  }

  /**
   * The number of the batch, from 1: the ledger's for {@link Misfit#NO_CLAIM} and {@link
   * Misfit#OTHER_CLAIM}, else its place in the history.
   */
  public int batch() {
    return batch;
  }

  private static String message(Misfit misfit, String claimId, int batch) {
    return switch (misfit) {
      case NO_CLAIM -> "claim " + claimId + " of the ledger's batch " + batch + " is in no batch";
      case OTHER_CLAIM ->
          "claim "
              + claimId
              + " of the ledger's batch "
              + batch
              + " is there with other facts only";
      case NO_ENTRY -> "claim " + claimId + " of batch " + batch + " has no entry in the ledger";
      case ORDER ->
          "batch " + batch + " with claim " + claimId + " is no batch of the ledger at that place";
    };
  }
}
