package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.rates.RelationTerms;
import io.github.goldenblue.core.rates.RightTerms;
import io.github.goldenblue.core.rates.Section;
import io.github.goldenblue.core.rates.Shape;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.District;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads what an edition sets, or what an amendment sets in one. */
final class EditionParts {
  /** The keys that are read here. */
  static final Set<String> KEYS =
      Set.of("facts", "subsidies", "bases", "settings", "relations", "rights");

  private final Node node;
  private final BookWords words;
  private final Clause whole;
  private final SectionReader sections;
  private final RelationReader relations;

  /**
   * Of one edition.
   *
   * @param whole the clause that stands where a part cites none
   * @param plan the plan that caps and relations belong to
   */
  EditionParts(Node node, BookWords words, District district, Clause whole, String plan) {
    this.node = node;
    this.words = words;
    this.whole = whole;
    Set<String> unmodelled = words.unmodelled().keySet();
    this.sections = new SectionReader(words.citations(), district, plan, unmodelled);
    this.relations = new RelationReader(words.citations(), district, plan);
  }

  /** In which way a section is read. */
  interface Way {
    Section read(SectionReader reader, Node node, Clause around, List<ExtraFact> extra);
  }

  /** The sections, each with the facts that are asked for beside it. */
  Map<String, Section> sections(Way way) {
    Map<String, List<ExtraFact>> facts = map("facts", ExtraFactReader::read);
    Map<String, Section> read = new LinkedHashMap<>();
    Map<String, Node> written =
        node.find("subsidies").flatMap(all -> all.attempt(all::entries)).orElse(Map.of());
    written.forEach(
        (id, section) ->
            section
                .attempt(
                    () -> way.read(sections, section, whole, facts.getOrDefault(id, List.of())))
                .ifPresent(one -> read.put(id, one)));
    facts.keySet().stream()
        .filter(id -> !written.containsKey(id))
        .forEach(
            id -> {
              String expected =
                  "a subsidy of this edition, one of " + new TreeSet<>(written.keySet());
              node.faults().add(new Fault(node.path() + ".facts." + id, id, expected));
            });
    return read;
  }

  Map<String, Shape> bases() {
    return map("bases", new ShapeReader(words.citations())::shape);
  }

  Map<String, String> settings() {
    return map("settings", Node::text);
  }

  Map<String, RightTerms> rights() {
    return map("rights", right -> new RightReader(words.citations()).right(right, whole));
  }

  Map<String, RelationTerms> relations() {
    return relations.relations(node, whole);
  }

  Set<String> withoutRelations() {
    return RelationReader.without(node);
  }

  private <T> Map<String, T> map(String name, Function<Node, T> read) {
    return node.find(name).flatMap(all -> all.attempt(() -> all.mapOf(read))).orElse(Map.of());
  }
}
