package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fault;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A section as an amendment leaves it: what the amendment sets takes over the rest from the section
 * that the edition sets, and the two together stand in its place.
 */
final class SectionAmending {
  private final Edition edition;
  private final Section before;
  private final Section by;
  private final Set<String> without;

  SectionAmending(Edition edition, String subsidy, Section by) {
    this.edition = edition;
    this.before = Objects.requireNonNull(edition.subsidies().get(subsidy));
    this.by = by;
    this.without = by.extension().map(Extension::withoutCaps).orElse(Set.of());
  }

  /** The section; a cap that is taken out and not there leaves a fault. */
  Section section(String path, Collection<Fault> faults) {
    without.stream()
        .filter(cap -> before.extension().isEmpty() && !before.caps().containsKey(cap))
        .sorted()
        .forEach(
            cap -> {
              String expected = "a cap of the section it amends, one of ";
              faults.add(new Fault(path + ".caps." + cap, cap, expected + before.caps().keySet()));
            });
    Section all = new Takeover(edition, own(), edition, before).section();
    return new Section(
        all.cited(),
        all.conditions(),
        all.items(),
        all.caps(),
        all.payment(),
        all.extra(),
        all.unmodelled(),
        extension(),
        before.origins());
  }

  /** What the amendment sets, as the edition would: its caps belong to the edition's plan. */
  private Section own() {
    Map<String, CapTerms> caps = new LinkedHashMap<>(by.caps());
    caps.replaceAll((id, cap) -> cap.of(edition.plan(), cap.scope()));
    return new Section(
        by.cited(),
        by.conditions(),
        by.items(),
        caps,
        by.payment(),
        by.extra(),
        by.unmodelled(),
        Optional.of(Extension.ofSuperseded("", without)),
        Map.of());
  }

  /** What the section before extended, it still extends, but for the caps that are taken out. */
  private Optional<Extension> extension() {
    Set<String> own = new HashSet<>(without);
    own.retainAll(before.caps().keySet());
    Set<String> takenOver = new HashSet<>(without);
    takenOver.removeAll(own);
    return before.extension().map(old -> old.without(takenOver, own));
  }
}
