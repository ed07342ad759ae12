package io.github.goldenblue.core.rates;

import java.util.Set;

/**
 * A section of a rate book, read and ready for its subsidy.
 *
 * @param rates the conditions and items
 * @param cited where the section stands, and what every decision under it rests on
 * @param determinations the names of the facts that determine a rate somewhere in it
 * @param <R> the conditions and items
 */
public record CompiledSection<R>(R rates, Cited cited, Set<String> determinations) {
  /** Keeps a copy. */
  public CompiledSection {
    determinations = Set.copyOf(determinations);
  }
}
