package io.github.goldenblue.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Every way to take one rule out of a rate book, to move one of its numbers or days by one, or to
 * put another fact in the place of one it goes by. What would only be another way to say the same
 * is none of them.
 */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String YEAR = "CALENDAR_YEAR";
  private static final String CLAUSE = "clause";

  /** What says where a rule stands, not what it says. */
  private static final Set<String> CITATIONS = Set.of(CLAUSE, "reading");

  /** Lists of which one entry can be missing. */
  private static final Set<String> SHRINKING = Set.of("in", "notIn", "anyOf", "cases", "windows");

  /** Keys whose values name a fact, each with what follows it in the book. */
  private static final Set<String> FACTS =
      Set.of("pay", "by", "fact", "cost", "determinedBy", "given", "restOf");

  /** Words of which one may be taken for the other. */
  private static final Map<String, String> MISTAKEN =
      Map.of(
          "WHOLE", "LUMP",
          "LUMP", "WHOLE",
          "DIFFERENCE", "NOTHING",
          "NOTHING", "DIFFERENCE",
          "UP", "DOWN",
          "DOWN", "UP",
          "HALF_UP", "DOWN");

  private final JsonNode book;
  private final Function<String, Set<String>> conditions;
  private final FactsAlike alike;
  private final List<Mutation> all = new ArrayList<>();

  private Mutations(JsonNode book, Function<String, Set<String>> conditions, FactsAlike alike) {
    this.book = book;
    this.conditions = conditions;
    this.alike = alike;
  }

  /**
   * Of a book.
   *
   * @param conditions the conditions of a subsidy, those included which hold without being written
   * @param alike which facts are of the same type
   */
  static List<Mutation> of(
      JsonNode book, Function<String, Set<String>> conditions, FactsAlike alike) {
    Mutations mutations = new Mutations(book, conditions, alike);
    for (JsonPointer edition : mutations.below(JsonPointer.compile("/editions"))) {
      mutations.below(edition.appendProperty("relations")).forEach(mutations::relation);
      JsonPointer sections = edition.appendProperty("subsidies");
      Set<String> ids = new TreeSet<>(book.at(sections).propertyNames());
      mutations.below(edition.appendProperty("bases")).forEach(base -> mutations.inside(ids, base));
      mutations.below(sections).forEach(mutations::section);
    }
    return mutations.all;
  }

  private void relation(JsonPointer relation) {
    Set<String> members = new TreeSet<>();
    book.at(relation).findValuesAsString("subsidy").forEach(members::add);
    without(members, relation);
    inside(members, relation.appendProperty("later"));
    for (String list : List.of("members", "first", "then")) {
      for (JsonPointer member : below(relation.appendProperty(list))) {
        String subsidy = book.at(member).path("subsidy").asString("");
        holder(members, subsidy, member.appendProperty("holder"), false);
      }
    }
  }

  private void section(JsonPointer section) {
    String id = section.last().getMatchingProperty();
    Set<String> subsidy = Set.of(id);
    JsonPointer written = section.appendProperty("conditions");
    Set<String> ids = new TreeSet<>(conditions.apply(id));
    ids.addAll(book.at(written).propertyNames());
    ids.forEach(condition -> condition(subsidy, written.appendProperty(condition)));
    below(section.appendProperty("items")).forEach(item -> item(subsidy, item));
    below(section.appendProperty("caps")).forEach(cap -> cap(subsidy, cap));
    for (String payment : List.of("stages", "advance")) {
      inside(subsidy, section.appendProperty(payment));
    }
    below(section.appendProperty("recoveries")).forEach(ground -> without(subsidy, ground));
  }

  private void condition(Set<String> subsidy, JsonPointer condition) {
    JsonNode now = book.at(condition);
    if (now.has("fact") || now.has("anyOf") || now.equals(Mutation.NONE)) {
      without(subsidy, condition);
    } else {
      instead(subsidy, condition, Mutation.NONE);
    }
    inside(subsidy, condition);
  }

  private void item(Set<String> subsidy, JsonPointer item) {
    if (!book.at(item).equals(Mutation.NONE)) {
      instead(subsidy, item, Mutation.NONE);
      inside(subsidy, item);
    }
  }

  private void cap(Set<String> subsidy, JsonPointer cap) {
    String id = subsidy.iterator().next();
    without(subsidy, cap);
    holder(subsidy, id, cap.appendProperty("holder"), true);
    period(subsidy, cap.appendProperty("period"));
    List<JsonPointer> items = below(cap.appendProperty("items"));
    items.stream().filter(any -> items.size() > 1).forEach(item -> without(subsidy, item));
    inside(subsidy, cap.appendProperty("limit"));
  }

  /** Each fact left out where that can be, and each in turn another one. */
  private void holder(Set<String> told, String subsidy, JsonPointer holder, boolean canBeFewer) {
    Set<String> names = new TreeSet<>();
    book.at(holder).forEach(name -> names.add(name.asString("")));
    for (JsonPointer place : below(holder)) {
      if (canBeFewer) {
        without(told, place);
      }
      alike.with(Set.of(subsidy), book, place).stream()
          .filter(other -> !names.contains(other))
          .forEach(other -> instead(told, place, JSON.stringNode(other)));
    }
  }

  private void period(Set<String> subsidy, JsonPointer period) {
    JsonNode now = book.at(period);
    if (now.isString()) {
      boolean isYear = now.asString().equals(YEAR);
      instead(subsidy, period, JSON.stringNode(isYear ? "PLAN" : YEAR));
    } else {
      inside(subsidy, period);
    }
  }

  private void inside(Set<String> subsidy, JsonPointer place) {
    JsonNode now = book.at(place);
    for (JsonPointer inner : below(place)) {
      if (!CITATIONS.contains(inner.last().getMatchingProperty())) {
        inside(subsidy, inner);
      }
    }
    if (now.isNull()) {
      instead(subsidy, place, beside(place));
    }
    String word = MISTAKEN.get(now.isString() ? now.asString() : "");
    if (word != null) {
      instead(subsidy, place, JSON.stringNode(word));
    }
    String key = place.last().getMatchingProperty();
    if (FACTS.contains(key) && now.isString()) {
      alike
          .with(subsidy, book, place)
          .forEach(other -> instead(subsidy, place, JSON.stringNode(other)));
    } else if (!isFirstSlice(place)) {
      Moved.of(now).forEach(to -> instead(subsidy, place, to));
    }
    boolean isShrinking = now.isArray() && now.size() > 1 && SHRINKING.contains(key);
    below(place).stream().filter(any -> isShrinking).forEach(one -> without(subsidy, one));
  }

  /** Slices may begin at 0 or at 1, which is the same, as units are counted from 1. */
  private boolean isFirstSlice(JsonPointer place) {
    String path = place.toString();
    int rows = path.indexOf("/rows/0/atLeast");
    return rows > 0
        && path.endsWith("/rows/0/atLeast")
        && book.at(path.substring(0, path.lastIndexOf("/rows")))
            .path("mode")
            .asString("")
            .equals("SLICE");
  }

  /** What is due in the last row where something is, or a yuan, in place of what is not due. */
  private JsonNode beside(JsonPointer place) {
    boolean isRow = place.head().last().getMatchingProperty().equals("rows");
    List<JsonNode> due =
        book.at(place.head()).properties().stream()
            .map(Map.Entry::getValue)
            .filter(row -> isRow && !row.isNull())
            .toList();
    return due.isEmpty() ? JSON.numberNode(1) : due.get(due.size() - 1);
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
