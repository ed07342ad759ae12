package io.github.goldenblue.testkit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What of a JSON text tells it from another, as a case may name it. */
final class JsonKept {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonKept() {}

  /** The fields of the one that are not so in the other; empty if all are. */
  static Optional<JsonNode> of(JsonNode one, JsonNode other) {
    if (JsonDifference.between(one, other).isEmpty()) {
      return Optional.empty();
    }
    if (one.isObject() && other.isObject()) {
      ObjectNode kept = JSON.objectNode();
      one.properties()
          .forEach(
              field ->
                  of(field.getValue(), other.path(field.getKey()))
                      .ifPresent(value -> kept.set(field.getKey(), value)));
      return Optional.of(kept);
    }
    return Optional.of(
        one.isArray() && other.isArray() && one.size() == other.size() ? list(one, other) : one);
  }

  private static JsonNode list(JsonNode one, JsonNode other) {
    ArrayNode kept = JSON.arrayNode();
    for (int i = 0; i < one.size(); i++) {
      kept.add(of(one.get(i), other.get(i)).orElse(same(one.get(i))));
    }
    return kept;
  }

  /** Of an element that does not tell them apart, nothing is said where that can be. */
  private static JsonNode same(JsonNode element) {
    return element.isObject() ? JSON.objectNode() : element;
  }
}
