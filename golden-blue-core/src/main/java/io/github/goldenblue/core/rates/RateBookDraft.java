package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;
import java.util.Optional;

/**
 * A rate book as far as it can be read.
 *
 * @param source who provides it and from where
 * @param book what could be read of it; empty if that is no book at all
 * @param faults what could not be read; with any, the book is not to be used
 */
public record RateBookDraft(String source, Optional<RateBook> book, List<Fault> faults) {
  /** Keeps a copy. */
  public RateBookDraft {
    faults = List.copyOf(faults);
  }

  /** A book that was read whole. */
  public static RateBookDraft of(RateBook book) {
    return new RateBookDraft(book.source(), Optional.of(book), List.of());
  }

  /**
   * The book.
   *
   * @throws RateBookException with every fault, if there are any
   */
  public RateBook orThrow() {
    if (!faults.isEmpty()) {
      throw new RateBookException(source, faults);
    }
    return book.orElseThrow();
  }
}
