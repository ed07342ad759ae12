package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the items of a subsidy are paid for: for which part of a claim, or for the claim itself. It
 * is learned from a subsidy's reading of a section, of which nothing else is kept.
 *
 * @param claim the facts of its claims, with those that the edition asks for
 * @param byItem by item id, the facts of the part; empty if it is paid for the claim
 */
record ItemParts(Facts<?> claim, Map<String, Optional<Facts<?>>> byItem) {
  static ItemParts of(RatesType<?, ?> type, Edition edition) {
    Section section = edition.subsidies().get(type.subsidy());
    Facts<?> claim = type.facts().with(section == null ? List.of() : section.extra());
    RatesReader reader = new RatesReader(Section.empty(edition.cited()), claim, Site.aside());
    Objects.requireNonNull(type.read().apply(reader));
    return new ItemParts(claim, reader.parts());
  }
}
