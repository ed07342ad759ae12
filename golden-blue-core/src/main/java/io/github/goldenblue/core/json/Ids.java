package io.github.goldenblue.core.json;

import io.github.goldenblue.core.facts.Fault;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind of thing in a plan: each once, and known to whoever refers to it. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private final String kind;
  private final Map<String, Node> declared = new LinkedHashMap<>();
  private final Map<String, Node> taken = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();

  private Ids(String kind) {
    this.kind = kind;
  }

  /** The ids in the list of this name; a repeated one leaves a fault. */
  static Ids in(Node plan, String list, String kind) {
    Ids ids = new Ids(kind);
    plan.find(list)
        .filter(node -> node.wire() instanceof Wire.Items)
        .ifPresent(node -> node.items().forEach(ids::declare));
    return ids;
  }

  /** An id in its form; what kind of thing it is of does not matter. */
  static String form(Node node) {
    String id = node.text();
    if (!FORM.matcher(id).matches()) {
      throw node.fault("an id of letters and digits, with hyphens between");
    }
    return id;
  }

  /** A reference to one of them. */
  String refer(Node node) {
    String id = node.text();
    if (!declared.containsKey(id)) {
      throw node.fault("the id of a " + kind + " of this plan");
    }
    return id;
  }

  /** References to several of them, each once. */
  List<String> referAll(Node node) {
    Set<String> seen = new HashSet<>();
    return node.listOf(item -> once(item, refer(item), seen));
  }

  private String once(Node item, String id, Set<String> seen) {
    if (!seen.add(id)) {
      throw item.fault("each " + kind + " once");
    }
    return id;
  }

  /** References of the one that lists them; whoever else lists one of them too is at fault. */
  List<String> takeAll(Node node, String owner) {
    return node.listOf(item -> take(item, owner));
  }

  /** References of one that lists them; others may list them too. */
  List<String> shareAll(Node node) {
    List<String> shared = referAll(node);
    shared.forEach(id -> taken.putIfAbsent(id, node));
    return shared;
  }

  /** Who took this one. */
  Optional<String> ownerOf(String id) {
    return Optional.ofNullable(owners.get(id));
  }

  /** A fault for each that nobody took. */
  void refuseUntaken() {
    declared.forEach(
        (id, node) -> {
          if (!taken.containsKey(id)) {
            String expected = "a measure, safeguard or general part that lists this " + kind;
            node.faults().add(new Fault(node.path(), id + " listed nowhere", expected));
          }
        });
  }

  /** A fault if this is one of them. */
  void refuse(String id, String expected) {
    Optional.ofNullable(declared.get(id))
        .ifPresent(node -> node.faults().add(node.fault(expected).fault()));
  }

  private String take(Node node, String owner) {
    String id = refer(node);
    Node other = taken.putIfAbsent(id, node);
    if (other != null) {
      String found = id + " here and in " + other.path();
      throw new FaultException(new Fault(node.path(), found, "each " + kind + " listed once"));
    }
    owners.put(id, owner);
    return id;
  }

  private void declare(Node item) {
    if (item.wire() instanceof Wire.Fields) {
      item.find("id").filter(id -> id.wire() instanceof Wire.Text).ifPresent(this::declareId);
    }
  }

  private void declareId(Node id) {
    Node other = declared.putIfAbsent(id.text(), id);
    if (other != null) {
      String found = id.text() + " here and in " + other.path();
      id.faults().add(new Fault(id.path(), found, "each " + kind + " once"));
    }
  }
}
