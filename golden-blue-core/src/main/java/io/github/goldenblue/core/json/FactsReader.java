package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Extra;
import io.github.goldenblue.core.facts.Fact;
import io.github.goldenblue.core.facts.Facts;
import io.github.goldenblue.core.facts.Fault;
import io.github.goldenblue.core.facts.Sequel;
import io.github.goldenblue.core.value.OrganisationId;
import io.github.goldenblue.core.value.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one type of claim or part from an object.
 *
 * @param <T> the claim or part
 */
final class FactsReader<T> {
  private static final Set<String> SEQUEL_KEYS =
      new LinkedHashSet<>(List.of("stage", "follows", "settles"));

  private final Facts<T> facts;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<Fact<T>, FactsReader<?>> partReaders = new HashMap<>();

  /** Of these facts; an object may have further names, which are read elsewhere. */
  FactsReader(Facts<T> facts, String... alsoAllowed) {
    this.facts = facts;
    names.addAll(List.of(alsoAllowed));
    for (Fact<T> fact : facts.all()) {
      names.add(fact.name());
      fact.parts().ifPresent(parts -> partReaders.put(fact, new FactsReader<>(parts)));
    }
  }

  /** The claim or part; empty if anything is wrong, which is then among the node's faults. */
  Optional<T> read(Node node) {
    int faultsBefore = node.faults().size();
    node.only(names);
    @Nullable Object[] values = new @Nullable Object[facts.all().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = given(node, facts.all().get(i));
    }
    if (node.isRoot()) {
      addFaults(node, faultsBefore, facts.faults(values, ""));
    }
    return node.faults().size() == faultsBefore
        ? Optional.of(facts.create(values))
        : Optional.empty();
  }

  /** What could not be read is not missing: of its place nothing more is said. */
  private static void addFaults(Node node, int faultsBefore, List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    Set<String> unreadable =
        node.faults().stream().skip(faultsBefore).map(Fault::path).collect(Collectors.toSet());
    faults.stream().filter(fault -> !unreadable.contains(fault.path())).forEach(node.faults()::add);
  }

  private @Nullable Object given(Node holder, Fact<T> fact) {
    try {
      Optional<Node> given = holder.find(fact.name());
      if (given.isPresent()) {
        return value(given.get(), fact);
      }
      if (fact.rules().required()) {
        throw missing(holder, fact);
      }
    } catch (FaultException fault) {
      holder.faults().add(fault.fault());
    }
    return null;
  }

  private static FaultException missing(Node holder, Fact<?> fact) {
    String at = holder.isRoot() ? fact.name() : holder.path() + "." + fact.name();
    String expected = fact.kind().expected() + (fact.constants().isEmpty() ? "" : fact.constants());
    return new FaultException(new Fault(at, Fault.NOTHING, expected));
  }

  private Object value(Node node, Fact<T> fact) {
    return switch (fact.kind()) {
      case COUNT -> node.count();
      case YUAN -> node.yuan();
      case DATE -> node.date();
      case FLAG -> node.flag();
      case ENUM -> node.oneOf(fact.constants());
      case TEXT, RECIPIENT -> node.text();
      case PERSON -> PersonId.of(node.text());
      case ORGANISATION -> OrganisationId.of(node.text());
      case DISTRICT -> node.district();
      case EXTRA -> extra(node);
      case SEQUEL -> sequel(node);
      case PARTS -> parts(node, Objects.requireNonNull(partReaders.get(fact)));
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
  private static <P> List<@Nullable P> parts(Node node, FactsReader<P> reader) {
    List<@Nullable P> parts = new ArrayList<>();
    for (Node item : node.items()) {
      parts.add(item.attempt(() -> reader.read(item)).flatMap(part -> part).orElse(null));
    }
    return parts;
  }
}
