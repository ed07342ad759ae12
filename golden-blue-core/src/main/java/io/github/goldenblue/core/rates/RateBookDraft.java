package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rate book as far as it can be read.
 *
 * @param source who provides it and from where
 * @param book what could be read of it; empty if that is no book at all
 * @param faults what could not be read; with any, the book is not to be used
 * @param texts every text that stands in it as a value, also where it could not be read: what is
 *     named there may be used there
 */
public record RateBookDraft(
    String source, Optional<RateBook> book, List<Fault> faults, Set<String> texts) {
  /** Keeps copies. */
  public RateBookDraft {
    faults = List.copyOf(faults);
    texts = Set.copyOf(texts);
  }

  /** A book that was read whole. */
  public static RateBookDraft of(RateBook book) {
    return new RateBookDraft(book.source(), Optional.of(book), List.of(), Set.of());
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
