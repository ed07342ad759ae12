package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.value.Clause;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a subsidy needs from a rate book, learned from how it reads a section in which nothing is
 * set: its conditions and items, in the order in which it asks for them.
 *
 * @param conditions by condition id, the key of the number that a book gives with it, such as
 *     {@code atLeast}; empty if it has no number
 * @param units by item id, what it is paid for one of
 * @param parts by item id, the facts of the part it is paid for; empty if it is paid for the claim
 */
public record NeededTerms(
    Map<String, Optional<String>> conditions,
    Map<String, UnitKind> units,
    Map<String, Optional<Facts<?>>> parts) {
  /** Keeps copies in the same order. */
  public NeededTerms {
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** What this subsidy needs. */
  public static NeededTerms of(RatesType<?, ?> type) {
    Section empty = Section.empty(new Cited(Clause.NONE, List.of()));
    RatesReader reader = new RatesReader(empty, type.facts(), Site.aside());
    Objects.requireNonNull(type.read().apply(reader));
    return new NeededTerms(reader.numbers(), reader.units(), reader.parts());
  }
}
