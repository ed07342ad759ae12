package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;

/** One thing wrong with a document; caught where faults are gathered. */
final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  FaultException(Fault fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
