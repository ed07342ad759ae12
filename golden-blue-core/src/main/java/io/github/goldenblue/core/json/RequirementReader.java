package io.github.goldenblue.core.json;

import io.github.goldenblue.core.rates.Comparison;
import io.github.goldenblue.core.rates.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a book asks of facts. */
final class RequirementReader {
  /** What tells a requirement of a county from the terms of a built-in condition. */
  private static final Set<String> STARTS = Set.of("fact", "anyOf");

  private static final Set<String> COMPARISONS =
      Set.of("atLeast", "atMost", "between", "is", "in", "notIn", "withinMonths");

  private RequirementReader() {}

  static boolean isRequirement(Node node) {
    return STARTS.stream().anyMatch(key -> node.find(key).isPresent());
  }

  /** A requirement, beside which {@code alsoAllowed} may stand. */
  static Requirement read(Node node, Set<String> alsoAllowed) {
    Optional<Node> any = node.find("anyOf");
    if (any.isPresent()) {
      only(node, alsoAllowed, "anyOf");
      List<Requirement> several = any.get().listOf(one -> read(one, Set.of()));
      if (several.isEmpty()) {
        throw any.get().fault("at least one");
      }
      return new Requirement.AnyOf(several);
    }
    List<String> given =
        COMPARISONS.stream().filter(key -> node.find(key).isPresent()).sorted().toList();
    if (given.size() != 1 && !given.equals(List.of("atLeast", "atMost"))) {
      throw node.fault("one of " + new TreeSet<>(COMPARISONS));
    }
    return new Requirement.OfFact(node.get("fact").text(), comparison(node, given, alsoAllowed));
  }

  private static Comparison comparison(Node node, List<String> given, Set<String> alsoAllowed) {
    String key = given.get(0);
    Node value = node.get(key);
    only(
        node,
        alsoAllowed,
        key.equals("withinMonths") ? "of" : key,
        "fact",
        key,
        given.get(given.size() - 1));
    return switch (key) {
      case "atLeast" ->
          new Comparison.Within(Optional.of(value.scalar()), node.find("atMost").map(Node::scalar));
      case "atMost" -> new Comparison.Within(Optional.empty(), Optional.of(value.scalar()));
      case "between" -> between(value);
      case "is" -> new Comparison.OneOf(List.of(value.scalar()), false);
      case "in", "notIn" -> new Comparison.OneOf(several(value), key.equals("notIn"));
      default -> new Comparison.WithinMonths(value.count(), node.get("of").text());
    };
  }

  private static Comparison between(Node node) {
    List<String> ends = several(node);
    if (ends.size() != 2) {
      throw node.fault("two ends");
    }
    return new Comparison.Within(Optional.of(ends.get(0)), Optional.of(ends.get(1)));
  }

  private static List<String> several(Node node) {
    List<String> values = node.items().stream().map(Node::scalar).toList();
    if (values.isEmpty()) {
      throw node.fault("at least one value");
    }
    return values;
  }

  private static void only(Node node, Set<String> alsoAllowed, String... names) {
    Set<String> known = new TreeSet<>(alsoAllowed);
    known.addAll(List.of(names));
    node.only(known);
  }
}
