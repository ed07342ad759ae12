package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.Requirement;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what an edition sets for one subsidy. */
final class SectionReader {
  private static final Set<String> SECTION_KEYS =
      Set.of("clause", "reading", "conditions", "items", "caps", "unmodelled");
  private static final Set<String> NUMBER_KEYS = Set.of("atLeast", "atMost", "months");
  private static final Set<String> ITEM_KEYS = Set.of("clause", "reading", "pay", "per", "rate");

  private final Citations citations;
  private final Set<String> unmodelled;
  private final ShapeReader shapes;
  private final CapReader caps;

  SectionReader(Citations citations, District district, String plan, Set<String> unmodelled) {
    this.citations = citations;
    this.unmodelled = Set.copyOf(unmodelled);
    this.shapes = new ShapeReader(citations);
    this.caps = new CapReader(citations, district, plan);
  }

  Section section(Node node, Clause around, List<ExtraFact> extra) {
    node.only(SECTION_KEYS);
    Cited cited = citations.of(node, around);
    Clause clause = cited.clause();
    return new Section(
        cited,
        node.find("conditions")
            .map(all -> all.mapOf(term -> condition(term, clause)))
            .orElse(Map.of()),
        node.get("items").mapOf(term -> item(term, clause)),
        node.find("caps").map(all -> all.mapOf(term -> caps.cap(term, clause))).orElse(Map.of()),
        extra,
        node.find("unmodelled").map(all -> all.listOf(this::unmodelled)).orElse(List.of()));
  }

  private String unmodelled(Node node) {
    String id = node.text();
    if (!unmodelled.contains(id)) {
      throw node.fault("one of the book's unmodelled parts " + unmodelled);
    }
    return id;
  }

  private ConditionTerms condition(Node node, Clause around) {
    if (node.isText("NONE")) {
      return ConditionTerms.of(true, Map.of(), new Cited(around, List.of()));
    }
    if (RequirementReader.isRequirement(node)) {
      Requirement requirement = RequirementReader.read(node, Citations.KEYS);
      return new ConditionTerms(
          false, Map.of(), Optional.of(requirement), citations.of(node, around));
    }
    Set<String> keys = new TreeSet<>(NUMBER_KEYS);
    keys.addAll(Citations.KEYS);
    node.only(keys);
    Map<String, Integer> numbers = new TreeMap<>();
    NUMBER_KEYS.forEach(
        key -> node.find(key).ifPresent(number -> numbers.put(key, number.count())));
    return ConditionTerms.of(false, numbers, citations.of(node, around));
  }

  /**
   * What cannot be read leaves its fault, so that the book is refused, and something in its place.
   */
  private ItemTerms item(Node node, Clause around) {
    node.only(ITEM_KEYS);
    return new ItemTerms(
        node.attempt(() -> node.get("pay").text()).orElse(""),
        node.attempt(() -> node.find("per").map(per -> per.oneOf(UnitKind.class)))
            .flatMap(per -> per)
            .orElse(UnitKind.ONE),
        node.attempt(() -> shapes.shape(node.get("rate"))).orElse(new Fixed(Yuan.ZERO)),
        citations.of(node, around));
  }
}
