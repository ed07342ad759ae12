package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;

/** A ledger's file that cannot be read: where, of which claim, what was found and expected. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LinePlace place;
  private final String claimId;
  private final Fault fault;

  /**
   * The first thing that is wrong.
   *
   * @param place the line
   * @param claimId the id of the entry; empty if the fault is of no entry, or of one without an id
   * @param fault what is wrong
   */
  public LedgerException(LinePlace place, String claimId, Fault fault) {
    super(place + ": " + (claimId.isEmpty() ? "" : "claim " + claimId + ": ") + fault);
    this.place = place;
    this.claimId = claimId;
    this.fault = fault;
  }

  /** The line. */
  public LinePlace place() {
    return place;
  }

  /** The id of the entry, or empty. */
  public String claimId() {
    return claimId;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
