package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;

/** One thing wrong with a document; caught where faults are gathered. */
final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  private final String claimId;

  FaultException(Fault fault) {
    this(fault, "");
  }

  /** With the id of the claim, which was read before the document turned out to be malformed. */
  FaultException(Fault fault, String claimId) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
    this.claimId = claimId;
  }

  String claimId() {
    return claimId;
  }

  Fault fault() {
    return fault;
  }
}
