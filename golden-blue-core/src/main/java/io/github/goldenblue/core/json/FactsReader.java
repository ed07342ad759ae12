package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a claim or part from an object. */
final class FactsReader {
  private static final Set<String> SEQUEL_KEYS =
      new LinkedHashSet<>(List.of("stage", "follows", "settles"));

  private FactsReader() {}

  /** The claim or part; empty if anything is wrong, which is then among the node's faults. */
  static <T> Optional<T> read(Node node, Facts<T> facts, String... alsoAllowed) {
    int faultsBefore = node.faults().size();
    node.only(names(facts, alsoAllowed));
    @Nullable Object[] values = new @Nullable Object[facts.all().size()];
    for (int i = 0; i < values.length; i++) {
      Fact<T> fact = facts.all().get(i);
      values[i] = node.attempt(() -> given(node, fact)).flatMap(value -> value).orElse(null);
    }
    boolean isPart = !node.path().equals(Fault.WHOLE);
    if (!isPart) {
      addFaults(node, faultsBefore, facts.faults(values, ""));
    }
    return node.faults().size() == faultsBefore
        ? Optional.of(facts.create(values))
        : Optional.empty();
  }

  /** What could not be read is not missing: of its place nothing more is said. */
  private static void addFaults(Node node, int faultsBefore, List<Fault> faults) {
    Set<String> unreadable =
        node.faults().stream().skip(faultsBefore).map(Fault::path).collect(Collectors.toSet());
    faults.stream().filter(fault -> !unreadable.contains(fault.path())).forEach(node.faults()::add);
  }

  private static Set<String> names(Facts<?> facts, String... alsoAllowed) {
    Set<String> names = new LinkedHashSet<>(List.of(alsoAllowed));
    facts.all().forEach(fact -> names.add(fact.name()));
    return names;
  }

  private static Optional<Object> given(Node holder, Fact<?> fact) {
    Optional<Node> given = holder.find(fact.name());
    if (given.isEmpty() && !fact.rules().required()) {
      return Optional.empty();
    }
    return value(given.orElseThrow(() -> missing(holder, fact)), fact);
  }

  private static FaultException missing(Node holder, Fact<?> fact) {
    String at = holder.path().equals(Fault.WHOLE) ? fact.name() : holder.path() + "." + fact.name();
    String expected = fact.kind().expected() + (fact.constants().isEmpty() ? "" : fact.constants());
    return new FaultException(new Fault(at, Fault.NOTHING, expected));
  }

  private static Optional<Object> value(Node node, Fact<?> fact) {
    return switch (fact.kind()) {
      case COUNT -> Optional.of(node.count());
      case YUAN -> Optional.of(node.yuan());
      case DATE -> Optional.of(node.date());
      case FLAG -> Optional.of(node.flag());
      case ENUM -> Optional.of(node.oneOf(fact.constants()));
      case TEXT, RECIPIENT -> Optional.of(node.text());
      case PERSON -> Optional.of(PersonId.of(node.text()));
      case ORGANISATION -> Optional.of(OrganisationId.of(node.text()));
      case DISTRICT -> Optional.of(node.district());
      case EXTRA -> Optional.of(extra(node));
      case SEQUEL -> Optional.of(sequel(node));
      case PARTS -> parts(node, fact.parts().orElseThrow()).map(parts -> parts);
    };
  }

  private static Sequel sequel(Node node) {
    node.only(SEQUEL_KEYS);
    Sequel sequel =
        new Sequel(
            node.find("stage").map(Node::text),
            node.find("follows").map(Node::text),
            node.find("settles").map(Node::text));
    if (sequel.isEmpty()) {
      throw node.fault("at least one of " + SEQUEL_KEYS);
    }
    return sequel;
  }

  private static Extra extra(Node node) {
    Map<String, Extra.Value> values = new TreeMap<>();
    node.entries()
        .forEach(
            (name, value) -> value.attempt(value::written).ifPresent(v -> values.put(name, v)));
    return new Extra(values);
  }

  /**
   * The parts, with nothing in the place of one that cannot be read, so that the others are checked
   * all the same; no claim is made of them, as the fault of the bad one stands.
   */
  private static <P> Optional<List<@Nullable P>> parts(Node node, Facts<P> facts) {
    List<@Nullable P> parts = new ArrayList<>();
    for (Node item : node.items()) {
      parts.add(item.attempt(() -> read(item, facts)).flatMap(part -> part).orElse(null));
    }
    return Optional.of(parts);
  }
}
