package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rate books, or what provides them, that cannot be used; it names every fault found. */
public final class RateBookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final ArrayList<Fault> faults = new ArrayList<>();

  /**
   * What is wrong with one book.
   *
   * @param source the provider, book or file
   * @param faults at least one
   */
  public RateBookException(String source, List<Fault> faults) {
    this(Map.of(source, faults));
  }

  /**
   * What is wrong with one book, with what caused it.
   *
   * @param source the provider, book or file
   * @param fault what is wrong
   * @param cause what caused it
   */
  public RateBookException(String source, Fault fault, Throwable cause) {
    super(message(source, List.of(fault)), cause);
    this.source = source;
    this.faults.add(fault);
  }

  RateBookException(Map<String, List<Fault>> bySource) {
    super(
        bySource.entrySet().stream()
            .map(book -> message(book.getKey(), book.getValue()))
            .collect(Collectors.joining("; ")));
    this.source = String.join(", ", bySource.keySet());
    bySource.values().forEach(this.faults::addAll);
  }

  /** The providers, books or files. */
  public String source() {
    return source;
  }

  /** Every fault that was found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private static String message(String source, List<Fault> faults) {
    return faults.stream()
        .map(Fault::toString)
        .collect(Collectors.joining("; ", source + ": ", ""));
  }
}
