package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.ExtraFact;
import io.github.goldenblue.core.facts.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts that a district asks for beyond those of a claim type. */
final class ExtraFactReader {
  private static final List<FactKind> KINDS =
      List.of(
          FactKind.COUNT,
          FactKind.YUAN,
          FactKind.DATE,
          FactKind.FLAG,
          FactKind.ENUM,
          FactKind.TEXT,
          FactKind.PERSON,
          FactKind.ORGANISATION,
          FactKind.DISTRICT);

  private ExtraFactReader() {}

  /** The facts of one subsidy, by name. */
  static List<ExtraFact> read(Node node) {
    List<ExtraFact> facts = new ArrayList<>();
    node.entries()
        .forEach((name, fact) -> fact.attempt(() -> one(name, fact)).ifPresent(facts::add));
    return facts;
  }

  private static ExtraFact one(String name, Node node) {
    node.only(Set.of("kind", "values", "optional", "of"));
    FactKind kind = node.get("kind").oneOf(KINDS);
    List<String> values = node.find("values").map(Reads::texts).orElse(List.of());
    if ((kind == FactKind.ENUM) == values.isEmpty()) {
      throw node.fault("values for an ENUM, and for no other kind");
    }
    boolean isOptional = node.find("optional").map(Node::flag).orElse(false);
    Optional<String> parts = node.find("of").map(Node::text);
    return new ExtraFact(name, kind, values, !isOptional, parts);
  }
}
