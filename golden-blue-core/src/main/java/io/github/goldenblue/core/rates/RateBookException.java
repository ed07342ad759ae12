package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A rate book, or what provides it, that cannot be used; it names every fault found. */
public final class RateBookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient List<Fault> faults;

  /**
   * What is wrong.
   *
   * @param source the provider, book or file
   * @param faults at least one
   */
  public RateBookException(String source, List<Fault> faults) {
    super(message(source, faults));
    this.source = source;
    this.faults = List.copyOf(faults);
  }

  /**
   * What is wrong, with what caused it.
   *
   * @param source the provider, book or file
   * @param fault what is wrong
   * @param cause what caused it
   */
  public RateBookException(String source, Fault fault, Throwable cause) {
    super(message(source, List.of(fault)), cause);
    this.source = source;
    this.faults = List.of(fault);
  }

  /** The provider, book or file. */
  public String source() {
    return source;
  }

  /** Every fault that was found. */
  public List<Fault> faults() {
    return faults;
  }

  private static String message(String source, List<Fault> faults) {
    return faults.stream()
        .map(Fault::toString)
        .collect(Collectors.joining("; ", source + ": ", ""));
  }
}
