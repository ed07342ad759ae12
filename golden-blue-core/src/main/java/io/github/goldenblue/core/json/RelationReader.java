package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Later;
import io.github.goldenblue.core.rates.RelationKind;
import io.github.goldenblue.core.rates.RelationMember;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the relations of an edition. */
final class RelationReader {
  private static final Set<String> KEYS = Set.of("clause", "reading", "kind", "period", "scope");
  private static final Set<String> MEMBER_KEYS = Set.of("subsidy", "items", "holder", "optional");

  private final Citations citations;
  private final District district;
  private final String plan;

  RelationReader(Citations citations, District district, String plan) {
    this.citations = citations;
    this.district = district;
    this.plan = plan;
  }

  /** Those that an edition sets, by id. */
  Map<String, RelationTerms> relations(Node edition, Clause around) {
    edition.find("relations").ifPresent(all -> all.attempt(all::entries));
    Map<String, RelationTerms> relations = new LinkedHashMap<>();
    entries(edition)
        .forEach(
            (id, node) -> {
              if (!node.isText(SectionReader.NONE)) {
                node.attempt(() -> relation(node, around)).ifPresent(one -> relations.put(id, one));
              }
            });
    return relations;
  }

  /** The ids of those that an edition sets aside, whoever set them. */
  static Set<String> without(Node edition) {
    return entries(edition).entrySet().stream()
        .filter(entry -> entry.getValue().isText(SectionReader.NONE))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What is no object was told when the relations were read, and is not told again. */
  private static Map<String, Node> entries(Node edition) {
    return edition
        .find("relations")
        .filter(all -> all.wire() instanceof Wire.Fields)
        .map(Node::entries)
        .orElse(Map.of());
  }

  private RelationTerms relation(Node node, Clause around) {
    RelationKind kind = node.get("kind").oneOf(RelationKind.class);
    Set<String> keys = new TreeSet<>(KEYS);
    switch (kind) {
      case EXCLUSIVE -> keys.add("members");
      case HIGHEST -> keys.addAll(List.of("members", "later"));
      case PREREQUISITE -> keys.addAll(List.of("first", "then"));
    }
    node.only(keys);
    boolean isFirst = kind == RelationKind.PREREQUISITE;
    return new RelationTerms(
        kind,
        kind == RelationKind.HIGHEST
            ? Optional.of(node.get("later").oneOf(Later.class))
            : Optional.empty(),
        node.get(isFirst ? "first" : "members").listOf(RelationReader::member),
        isFirst ? node.get("then").listOf(RelationReader::member) : List.of(),
        PeriodReader.read(node.get("period")),
        plan,
        node.find("scope").map(Node::district).orElse(district),
        citations.of(node, around));
  }

  private static RelationMember member(Node node) {
    node.only(MEMBER_KEYS);
    List<String> items = node.find("items").map(Reads::names).orElse(List.of());
    if (node.find("items").isPresent() && items.isEmpty()) {
      throw node.get("items").fault("at least one item, or no field for all of them");
    }
    return new RelationMember(
        node.get("subsidy").text(),
        items,
        Reads.names(node.get("holder")),
        node.find("optional").map(Node::flag).orElse(false));
  }
}
