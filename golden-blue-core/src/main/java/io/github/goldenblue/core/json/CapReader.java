package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Accumulator;
import io.github.goldenblue.core.rates.CapPeriod;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.List;
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

  CapReader(Citations citations, District district, String plan) {
    this.citations = citations;
    this.district = district;
    this.plan = plan;
  }

  CapTerms cap(Node node, Clause around) {
    Optional<Accumulator> ranks = node.find("accumulator").map(CapReader::accumulator);
    node.only(ranks.isPresent() ? RANK_KEYS : SUM_KEYS);
    CapUnit unit = ranks.isPresent() ? CapUnit.RANK : node.get("unit").oneOf(SUMMED);
    return new CapTerms(
        Reads.texts(node.get("items")),
        unit,
        ranks
            .map(Accumulator::order)
            .map(order -> (long) order.size())
            .orElseGet(() -> Reads.amount(node.get("limit"), unit)),
        ranks,
        Reads.texts(node.get("holder")),
        node.get("period").oneOf(CapPeriod.class),
        plan,
        node.find("scope").map(Node::district).orElse(district),
        citations.of(node, around));
  }

  private static Accumulator accumulator(Node node) {
    node.only(Set.of("max", "order"));
    return new Accumulator(node.get("max").text(), Reads.texts(node.get("order")));
  }
}
