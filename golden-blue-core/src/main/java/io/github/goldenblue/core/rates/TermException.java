package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;

/** One term of a rate book that does not fit the subsidy it is written for. */
public final class TermException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  TermException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /** Where, what was found, what was expected. */
  public Fault fault() {
    return fault;
  }
}
