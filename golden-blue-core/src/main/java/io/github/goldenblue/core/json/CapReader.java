package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Accumulator;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Period;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the caps of a section: of sums, or of the highest rank. */
final class CapReader {
  private static final Set<String> SUM_KEYS =
      Set.of("clause", "reading", "items", "unit", "limit", "holder", "period", "scope");
  private static final Set<String> RANK_KEYS =
      Set.of("clause", "reading", "items", "accumulator", "holder", "period", "scope");
  private static final List<CapUnit> SUMMED =
      Stream.of(CapUnit.values()).filter(unit -> unit != CapUnit.RANK).toList();

  private final Citations citations;
  private final District district;
  private final String plan;
  private final ShapeReader shapes;

  CapReader(Citations citations, ShapeReader shapes, District district, String plan) {
    this.shapes = shapes;
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
    Optional<List<String>> items = node.attempt(() -> Reads.names(node.get("items")));
    Optional<Most> most = node.attempt(() -> most(node));
    Optional<List<String>> holder = node.attempt(() -> Reads.names(node.get("holder")));
    Optional<Period> period = node.attempt(() -> PeriodReader.read(node.get("period")));
    Optional<District> scope =
        node.attempt(() -> node.find("scope").map(Node::district).orElse(district));
    boolean isRead =
        items.isPresent() && most.isPresent() && holder.isPresent() && period.isPresent();
    return isRead && scope.isPresent()
        ? Optional.of(
            new CapTerms(
                items.get(),
                most.get().unit(),
                most.get().limit(),
                most.get().byClaim(),
                most.get().ranks(),
                holder.get(),
                period.get(),
                plan,
                scope.get(),
                citations.of(node, around)))
        : Optional.empty();
  }

  /** What a cap counts, and up to where. */
  private record Most(
      CapUnit unit, long limit, Optional<Shape> byClaim, Optional<Accumulator> ranks) {
    static Most of(CapUnit unit, long limit) {
      return new Most(unit, limit, Optional.empty(), Optional.empty());
    }
  }

  private Most most(Node node) {
    Optional<Node> accumulator = node.find("accumulator");
    if (accumulator.isEmpty()) {
      CapUnit unit = node.get("unit").oneOf(SUMMED);
      Node limit = node.get("limit");
      boolean isByClaim = unit == CapUnit.YUAN && limit.wire() instanceof Wire.Fields;
      return isByClaim
          ? new Most(unit, Long.MAX_VALUE, Optional.of(shapes.shape(limit)), Optional.empty())
          : Most.of(unit, Reads.amount(limit, unit));
    }
    Node ranks = accumulator.get().only(Set.of("max", "order"));
    List<String> order = Reads.texts(ranks.get("order"));
    Accumulator highest = new Accumulator(ranks.get("max").text(), order);
    return new Most(CapUnit.RANK, order.size(), Optional.empty(), Optional.of(highest));
  }

  private static void checkKeys(Node node) {
    if (node.isText(SectionReader.NONE)) {
      throw node.fault("a cap; only a section that extends another can do without one of its caps");
    }
    node.only(node.find("accumulator").isPresent() ? RANK_KEYS : SUM_KEYS);
  }
}
