package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an edition sets for one subsidy. */
final class SectionReader {
  /** Sets a part aside. */
  static final String NONE = "NONE";

  private static final Set<String> SECTION_KEYS =
      Stream.concat(
              Stream.of(
                  "clause", "reading", "extends", "conditions", "items", "caps", "unmodelled"),
              PaymentReader.KEYS.stream())
          .collect(Collectors.toSet());
  private static final Set<String> NUMBER_KEYS = Set.of("atLeast", "atMost", "months");
  private static final Set<String> ITEM_KEYS = Set.of("clause", "reading", "pay", "per", "rate");

  private final Citations citations;
  private final String plan;
  private final Set<String> unmodelled;
  private final ShapeReader shapes;
  private final CapReader caps;

  SectionReader(Citations citations, District district, String plan, Set<String> unmodelled) {
    this.plan = plan;
    this.citations = citations;
    this.unmodelled = Set.copyOf(unmodelled);
    this.shapes = new ShapeReader(citations);
    this.caps = new CapReader(citations, shapes, district, plan);
  }

  /** A section of a book; it may extend another. */
  Section section(Node node, Clause around, List<ExtraFact> extra) {
    node.only(SECTION_KEYS);
    Optional<Node> extending = node.find("extends");
    Optional<Extension> extension =
        extending.flatMap(term -> term.attempt(() -> ExtensionReader.read(term, node, plan)));
    return section(node, citations.of(node, around), extra, extending.isPresent(), extension);
  }

  /** A section of an amendment; it extends the one that it amends, and says nothing of that. */
  Section amending(Node node, Clause around, List<ExtraFact> extra) {
    Set<String> keys = new TreeSet<>(SECTION_KEYS);
    keys.remove("extends");
    node.only(keys);
    Optional<Extension> extension = Optional.of(ExtensionReader.amending(node));
    return section(node, citations.of(node, around), extra, true, extension);
  }

  private Section section(
      Node node,
      Cited cited,
      List<ExtraFact> extra,
      boolean isExtending,
      Optional<Extension> extension) {
    Clause clause = cited.clause();
    return new Section(
        cited,
        map(node, "conditions", term -> condition(term, clause)),
        items(node, clause, isExtending),
        node.find("caps")
            .flatMap(all -> all.attempt(() -> caps.caps(all, clause, isExtending)))
            .orElse(Map.of()),
        new PaymentReader(citations, shapes).payment(node, clause),
        extra,
        node.find("unmodelled").map(all -> all.listOf(this::unmodelled)).orElse(List.of()),
        extension,
        Map.of());
  }

  /** Only a section that takes items over may set none. */
  private Map<String, ItemTerms> items(Node node, Clause clause, boolean isExtending) {
    if (!isExtending) {
      node.attempt(() -> node.get("items"));
    }
    return map(node, "items", term -> item(term, clause));
  }

  private static <T> Map<String, T> map(Node node, String name, Function<Node, T> read) {
    return node.find(name).flatMap(all -> all.attempt(() -> all.mapOf(read))).orElse(Map.of());
  }

  private String unmodelled(Node node) {
    String id = node.text();
    if (!unmodelled.contains(id)) {
      throw node.fault("one of the book's unmodelled parts " + new TreeSet<>(unmodelled));
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
        key ->
            node.find(key)
                .flatMap(number -> number.attempt(number::count))
                .ifPresent(number -> numbers.put(key, number)));
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
}
