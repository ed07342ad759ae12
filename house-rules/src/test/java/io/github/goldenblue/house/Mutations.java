package io.github.goldenblue.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every way to take one rule out of a rate book, or to move one of its numbers by one. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String YEAR = "CALENDAR_YEAR";
  private static final JsonNode NONE = JSON.stringNode("NONE");

  private final JsonNode book;
  private final Function<String, Set<String>> conditions;
  private final List<Mutation> all = new ArrayList<>();

  private Mutations(JsonNode book, Function<String, Set<String>> conditions) {
    this.book = book;
    this.conditions = conditions;
  }

  /**
   * Of a book.
   *
   * @param conditions the conditions of a subsidy, those included which hold without being written
   */
  static List<Mutation> of(JsonNode book, Function<String, Set<String>> conditions) {
    Mutations mutations = new Mutations(book, conditions);
    for (JsonPointer edition : mutations.below(JsonPointer.compile("/editions"))) {
      mutations.below(edition.appendProperty("relations")).forEach(mutations::relation);
      mutations.below(edition.appendProperty("subsidies")).forEach(mutations::section);
    }
    return mutations.all;
  }

  private void relation(JsonPointer relation) {
    Set<String> members = new TreeSet<>();
    book.at(relation).findValuesAsString("subsidy").forEach(members::add);
    without(members, relation);
  }

  private void section(JsonPointer section) {
    String id = section.last().getMatchingProperty();
    Set<String> subsidy = Set.of(id);
    JsonPointer written = section.appendProperty("conditions");
    Set<String> ids = new TreeSet<>(conditions.apply(id));
    ids.addAll(book.at(written).propertyNames());
    ids.forEach(condition -> condition(subsidy, written.appendProperty(condition)));
    for (JsonPointer item : below(section.appendProperty("items"))) {
      instead(subsidy, item, NONE);
      numbers(subsidy, item);
    }
    for (JsonPointer cap : below(section.appendProperty("caps"))) {
      without(subsidy, cap);
      below(cap.appendProperty("holder")).forEach(fact -> without(subsidy, fact));
      period(subsidy, cap.appendProperty("period"));
      numbers(subsidy, cap);
    }
  }

  private void condition(Set<String> subsidy, JsonPointer condition) {
    JsonNode now = book.at(condition);
    if (now.has("fact") || now.has("anyOf")) {
      without(subsidy, condition);
    } else {
      instead(subsidy, condition, NONE);
    }
    numbers(subsidy, condition);
  }

  private void period(Set<String> subsidy, JsonPointer period) {
    boolean isYear = book.at(period).asString().equals(YEAR);
    instead(subsidy, period, JSON.stringNode(isYear ? "PLAN" : YEAR));
  }

  private void numbers(Set<String> subsidy, JsonPointer place) {
    JsonNode now = book.at(place);
    below(place).forEach(inner -> numbers(subsidy, inner));
    if (now.isNull()) {
      instead(subsidy, place, beside(place));
    }
    for (int step : List.of(-1, 1)) {
      moved(now, step).ifPresent(to -> instead(subsidy, place, to));
    }
  }

  /** What is due in the last row of the table in which nothing is due in one. */
  private JsonNode beside(JsonPointer row) {
    List<JsonNode> rows = List.copyOf(book.at(row.head()).values());
    return rows.get(rows.size() - 1);
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

  private void without(Set<String> subsidies, JsonPointer place) {
    all.add(new Mutation(book, subsidies, place, Optional.empty()));
  }

  private void instead(Set<String> subsidies, JsonPointer place, JsonNode other) {
    all.add(new Mutation(book, subsidies, place, Optional.of(other)));
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
