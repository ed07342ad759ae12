package io.github.goldenblue.core.rates;

import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks what a section sets itself, in the light of what it takes over. */
final class SectionCheck {
  private final Edition edition;
  private final Section written;
  private final Section full;
  private final Facts<?> facts;
  private final Domains domains;

  SectionCheck(Edition edition, Section written, Section full, Facts<?> facts) {
    this.edition = edition;
    this.written = written;
    this.full = full;
    this.facts = facts;
    this.domains = new Domains(facts);
  }

  void check(CheckSite site) {
    Map<String, Intervals> counts = counts();
    written
        .items()
        .forEach(
            (id, item) ->
                new ShapeCheck(edition, domains, counts, units(id))
                    .check(item.rate(), site.at(".items." + id + ".rate")));
    written
        .conditions()
        .forEach(
            (id, terms) ->
                terms
                    .requirement()
                    .ifPresent(
                        wanted ->
                            DaysCheck.check(
                                wanted, edition, domains, site.at(".conditions." + id))));
    determinations(site);
  }

  /** Which values of each fact the conditions of the county leave. */
  private Map<String, Intervals> counts() {
    Map<String, Intervals> counts = new HashMap<>();
    full.conditions().values().stream()
        .flatMap(terms -> terms.requirement().stream())
        .filter(Requirement.OfFact.class::isInstance)
        .map(Requirement.OfFact.class::cast)
        .forEach(
            one ->
                domains
                    .of(one.fact())
                    .flatMap(domain -> domain.of(one.comparison()))
                    .ifPresent(values -> counts.merge(one.fact(), values, Intervals::and)));
    return counts;
  }

  /** A cap with a window leaves claims of other days as many units as they have. */
  private OptionalLong units(String item) {
    return full.caps().values().stream()
        .filter(cap -> !(cap.period() instanceof Period.Window))
        .filter(cap -> cap.items().contains(item) && cap.unit().counts().isPresent())
        .mapToLong(CapTerms::limit)
        .min();
  }

  /** Two items wait for the same determination while another one is never used. */
  private void determinations(CheckSite site) {
    Map<String, List<String>> items = itemsByDetermination();
    Optional<String> unused = known(facts).filter(fact -> !items.containsKey(fact)).findFirst();
    items.forEach(
        (fact, several) -> {
          if (several.size() > 1 && unused.isPresent()) {
            site.at(".items")
                .found(
                    RateMistake.DETERMINATION_MIXED_UP,
                    fact,
                    String.join(", ", several),
                    unused.get());
          }
        });
  }

  private Map<String, List<String>> itemsByDetermination() {
    Map<String, List<String>> items = new TreeMap<>();
    full.items()
        .forEach(
            (id, item) ->
                new ShapePart("", item.rate())
                    .all()
                    .map(ShapePart::shape)
                    .filter(Band.class::isInstance)
                    .map(band -> ((Band) band).determinedBy())
                    .distinct()
                    .forEach(
                        fact -> items.computeIfAbsent(fact, any -> new ArrayList<>()).add(id)));
    return items;
  }

  private static Stream<String> known(Facts<?> facts) {
    return facts.all().stream()
        .flatMap(
            fact ->
                fact.parts().isPresent()
                    ? known(fact.parts().get())
                    : Stream.of(fact).filter(one -> one.rules().determination()).map(Fact::name));
  }
}
