package io.github.goldenblue.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every way to take one rule out of a rate book, or to move one of its numbers by one. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonNode NONE = JSON.stringNode("NONE");
  private static final List<String> RULES = List.of("conditions", "items", "caps");

  private final JsonNode book;
  private final List<Mutation> all = new ArrayList<>();

  private Mutations(JsonNode book) {
    this.book = book;
  }

  static List<Mutation> of(JsonNode book) {
    Mutations mutations = new Mutations(book);
    for (JsonPointer edition : mutations.below(JsonPointer.compile("/editions"))) {
      mutations.below(edition.appendProperty("relations")).forEach(mutations::relation);
      mutations.below(edition.appendProperty("subsidies")).forEach(mutations::section);
    }
    return mutations.all;
  }

  private void relation(JsonPointer relation) {
    Set<String> members = new TreeSet<>();
    book.at(relation).findValuesAsString("subsidy").forEach(members::add);
    all.add(new Mutation(book, members, relation, Optional.empty()));
  }

  private void section(JsonPointer section) {
    Set<String> subsidy = Set.of(section.last().getMatchingProperty());
    for (String rules : RULES) {
      for (JsonPointer rule : below(section.appendProperty(rules))) {
        all.add(new Mutation(book, subsidy, rule, withoutRule(rules, book.at(rule))));
        numbers(subsidy, rule);
      }
    }
  }

  /** What a section writes that does without a rule; empty where it need not say so. */
  private static Optional<JsonNode> withoutRule(String rules, JsonNode rule) {
    boolean isOfCounty = rule.has("fact") || rule.has("anyOf");
    return rules.equals("caps") || isOfCounty ? Optional.empty() : Optional.of(NONE);
  }

  private void numbers(Set<String> subsidy, JsonPointer place) {
    JsonNode now = book.at(place);
    below(place).forEach(inner -> numbers(subsidy, inner));
    for (int step : List.of(-1, 1)) {
      moved(now, step)
          .ifPresent(to -> all.add(new Mutation(book, subsidy, place, Optional.of(to))));
    }
  }

  /** The number or percentage one less or more; empty if it is none, or would fall below 0. */
  private static Optional<JsonNode> moved(JsonNode now, int step) {
    String written = now.isValueNode() ? now.asString() : "";
    if (!written.matches("[0-9]+%?") || (written.matches("0%?") && step < 0)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(written.replace("%", "")) + step;
    return Optional.of(now.isNumber() ? JSON.numberNode(number) : JSON.stringNode(number + "%"));
  }

  private List<JsonPointer> below(JsonPointer place) {
    List<JsonPointer> inner = new ArrayList<>();
    JsonNode now = book.at(place);
    now.propertyNames().forEach(name -> inner.add(place.appendProperty(name)));
    for (int i = 0; now.isArray() && i < now.size(); i++) {
      inner.add(place.appendIndex(i));
    }
    return inner;
  }
}
