package io.github.goldenblue.core.json;

import io.github.goldenblue.core.value.Bilingual;
import io.github.goldenblue.core.value.Clause;
import io.github.goldenblue.core.value.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one object of a plan. What cannot be read leaves its fault, so that the plan is
 * refused, and something in its place, so that the next fault is found as well.
 */
final class PlanFields {
  private static final Bilingual NO_WORDS = new Bilingual("", "");

  private final Node node;
  private final Citations citations;

  /**
   * The fields of this object, of which it may have no others.
   *
   * @throws FaultException if it is not an object
   */
  PlanFields(Node node, Citations citations, Set<String> known) {
    this.node = node.only(known);
    this.citations = citations;
  }

  String id() {
    return read("id", Ids::form, "");
  }

  String text(String name) {
    return read(name, PlanFields::someText, "");
  }

  Bilingual words(String name) {
    return read(name, PlanFields::someWords, NO_WORDS);
  }

  Clause clause() {
    return read("clause", citations::clause, Clause.NONE);
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> constants) {
    return read(name, value -> value.oneOf(constants), constants.getEnumConstants()[0]);
  }

  List<Reading> readings(String name) {
    return any(name, citations::readings);
  }

  /** A list that may be left out where it is empty. */
  <T> List<T> any(String name, Function<Node, List<T>> list) {
    return node.find(name)
        .flatMap(found -> found.attempt(() -> list.apply(found)))
        .orElse(List.of());
  }

  /** A list that must be there, though it may be empty. */
  <T> List<T> list(String name, Function<Node, T> item) {
    return read(name, found -> found.listOf(item), List.of());
  }

  /** References, at least one. */
  List<String> some(String name, Ids ids) {
    return read(name, found -> ids.referAll(someItems(found)), List.of());
  }

  <T> T read(String name, Function<Node, T> read, T otherwise) {
    return node.attempt(() -> read.apply(node.get(name))).orElse(otherwise);
  }

  static String someText(Node node) {
    if (node.text().isBlank()) {
      throw node.fault("a text that is not blank");
    }
    return node.text();
  }

  private static Bilingual someWords(Node node) {
    node.only(Set.of("zh", "en"));
    return new Bilingual(someText(node.get("zh")), someText(node.get("en")));
  }

  private static Node someItems(Node node) {
    if (node.items().isEmpty()) {
      throw node.fault("at least one");
    }
    return node;
  }
}
