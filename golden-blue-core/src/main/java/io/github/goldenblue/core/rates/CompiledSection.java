package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.ExtraFact;
import java.util.List;
import java.util.Set;

/**
 * A section of a rate book, read and ready for its subsidy.
 *
 * @param rates the conditions and items
 * @param cited where the section stands, and what every decision under it rests on
 * @param determinations the names of the facts that determine a rate somewhere in it
 * @param asked what it asks beyond the built-in conditions
 * @param payment when it pays and takes back
 * @param extra the facts it asks for beyond those of the claim type
 * @param unmodelled the ids of parts of its clause that no code models
 * @param <R> the conditions and items
 */
public record CompiledSection<R>(
    R rates,
    Cited cited,
    Set<String> determinations,
    List<Asked> asked,
    PaymentTerms payment,
    List<ExtraFact> extra,
    List<String> unmodelled) {
  /** Keeps a copy. */
  public CompiledSection {
    determinations = Set.copyOf(determinations);
    asked = List.copyOf(asked);
    extra = List.copyOf(extra);
    unmodelled = List.copyOf(unmodelled);
  }
}
