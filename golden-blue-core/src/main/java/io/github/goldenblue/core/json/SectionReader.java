package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.rates.CapPeriod;
import io.github.goldenblue.core.rates.CapTerms;
import io.github.goldenblue.core.rates.CapUnit;
import io.github.goldenblue.core.rates.Cited;
import io.github.goldenblue.core.rates.ConditionTerms;
import io.github.goldenblue.core.rates.Extension;
import io.github.goldenblue.core.rates.Fixed;
import io.github.goldenblue.core.rates.ItemTerms;
import io.github.goldenblue.core.rates.Requirement;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.UnitKind;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import io.github.goldenblue.core.value.Yuan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what an edition sets for one subsidy. */
final class SectionReader {
  private static final String NONE = "NONE";
  private static final Set<String> SECTION_KEYS =
      Set.of("clause", "reading", "extends", "conditions", "items", "caps", "unmodelled");
  private static final Set<String> NUMBER_KEYS = Set.of("atLeast", "atMost", "months");
  private static final Set<String> ITEM_KEYS = Set.of("clause", "reading", "pay", "per", "rate");
  private static final Set<String> CAP_KEYS =
      Set.of("clause", "reading", "items", "unit", "limit", "holder", "period", "scope");

  private final Citations citations;
  private final District district;
  private final String plan;
  private final Set<String> unmodelled;
  private final ShapeReader shapes;

  SectionReader(Citations citations, District district, String plan, Set<String> unmodelled) {
    this.plan = plan;
    this.citations = citations;
    this.district = district;
    this.unmodelled = Set.copyOf(unmodelled);
    this.shapes = new ShapeReader(citations);
  }

  Section section(Node node, Clause around, List<ExtraFact> extra) {
    node.only(SECTION_KEYS);
    Cited cited = citations.of(node, around);
    Clause clause = cited.clause();
    Optional<Extension> extension = node.find("extends").map(term -> extension(term, node));
    return new Section(
        cited,
        node.find("conditions")
            .map(all -> all.mapOf(term -> condition(term, clause)))
            .orElse(Map.of()),
        extension.isPresent() && node.find("items").isEmpty()
            ? Map.of()
            : node.get("items").mapOf(term -> item(term, clause)),
        caps(node, clause, extension.isPresent()),
        extra,
        node.find("unmodelled").map(all -> all.listOf(this::unmodelled)).orElse(List.of()),
        extension,
        Map.of());
  }

  private Extension extension(Node node, Node section) {
    Set<String> withoutCaps = new TreeSet<>();
    section
        .find("caps")
        .ifPresent(
            caps ->
                caps.entries()
                    .forEach(
                        (id, cap) -> {
                          if (cap.isText(NONE)) {
                            withoutCaps.add(id);
                          }
                        }));
    if (node.wire() instanceof Wire.Flag && node.flag()) {
      return new Extension(Optional.empty(), plan, withoutCaps);
    }
    if (!(node.wire() instanceof Wire.Fields)) {
      throw node.fault("true, or a district and a day");
    }
    node.only(Set.of("district", "from"));
    Extension.Of of = new Extension.Of(node.get("district").district(), node.get("from").date());
    return new Extension(Optional.of(of), plan, withoutCaps);
  }

  /** Only a section that takes caps over can do without one of them. */
  private Map<String, CapTerms> caps(Node node, Clause clause, boolean isExtending) {
    Map<String, CapTerms> caps = new LinkedHashMap<>();
    node.find("caps")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach(
            (id, cap) -> {
              if (!isExtending || !cap.isText(NONE)) {
                cap.attempt(() -> cap(cap, clause)).ifPresent(terms -> caps.put(id, terms));
              }
            });
    return caps;
  }

  private String unmodelled(Node node) {
    String id = node.text();
    if (!unmodelled.contains(id)) {
      throw node.fault("one of the book's unmodelled parts " + unmodelled);
    }
    return id;
  }

  private ConditionTerms condition(Node node, Clause around) {
    if (node.isText(NONE)) {
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
    if (node.isText(NONE)) {
      return ItemTerms.notDue(new Cited(around, List.of()));
    }
    node.only(ITEM_KEYS);
    return new ItemTerms(
        node.attempt(() -> node.get("pay").text()).orElse(""),
        node.attempt(() -> node.find("per").map(per -> per.oneOf(UnitKind.class)))
            .flatMap(per -> per)
            .orElse(UnitKind.ONE),
        node.attempt(() -> shapes.shape(node.get("rate"))).orElse(new Fixed(Yuan.ZERO)),
        citations.of(node, around));
  }

  private CapTerms cap(Node node, Clause around) {
    if (node.isText(NONE)) {
      throw node.fault("a cap; only a section that extends another can do without one of its caps");
    }
    node.only(CAP_KEYS);
    CapUnit unit = node.get("unit").oneOf(CapUnit.class);
    return new CapTerms(
        Reads.texts(node.get("items")),
        unit,
        Reads.amount(node.get("limit"), unit),
        Reads.texts(node.get("holder")),
        node.get("period").oneOf(CapPeriod.class),
        plan,
        node.find("scope").map(Node::district).orElse(district),
        citations.of(node, around));
  }
}
