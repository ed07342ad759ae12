package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.CapPeriod;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the caps of a section. */
final class CapReader {
  private static final Set<String> CAP_KEYS =
      Set.of("clause", "reading", "items", "unit", "limit", "holder", "period", "scope");

  private final Citations citations;
  private final District district;
  private final String plan;

  CapReader(Citations citations, District district, String plan) {
    this.citations = citations;
    this.district = district;
    this.plan = plan;
  }

  /** Only a section that takes caps over can do without one of them. */
  Map<String, CapTerms> caps(Node node, Clause clause, boolean isExtending) {
    Map<String, CapTerms> caps = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (id, cap) -> {
              if (!isExtending || !cap.isText(SectionReader.NONE)) {
                cap.attempt(() -> cap(cap, clause))
                    .flatMap(terms -> terms)
                    .ifPresent(terms -> caps.put(id, terms));
              }
            });
    return caps;
  }

  private Optional<CapTerms> cap(Node node, Clause around) {
    checkKeys(node);
    Optional<List<String>> items = node.attempt(() -> Reads.texts(node.get("items")));
    Optional<CapUnit> unit = node.attempt(() -> node.get("unit").oneOf(CapUnit.class));
    Optional<Long> limit =
        unit.flatMap(counted -> node.attempt(() -> Reads.amount(node.get("limit"), counted)));
    Optional<List<String>> holder = node.attempt(() -> Reads.texts(node.get("holder")));
    Optional<CapPeriod> period = node.attempt(() -> node.get("period").oneOf(CapPeriod.class));
    Optional<District> scope =
        node.attempt(() -> node.find("scope").map(Node::district).orElse(district));
    boolean isRead =
        items.isPresent() && limit.isPresent() && holder.isPresent() && period.isPresent();
    return isRead && scope.isPresent()
        ? Optional.of(
            new CapTerms(
                items.get(),
                unit.orElseThrow(),
                limit.get(),
                holder.get(),
                period.get(),
                plan,
                scope.get(),
                citations.of(node, around)))
        : Optional.empty();
  }

  private static void checkKeys(Node node) {
    if (node.isText(SectionReader.NONE)) {
      throw node.fault("a cap; only a section that extends another can do without one of its caps");
    }
    node.only(CAP_KEYS);
  }
}
