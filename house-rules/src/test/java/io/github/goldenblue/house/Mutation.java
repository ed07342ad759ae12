package io.github.goldenblue.house;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rate book with one entry changed.
 *
 * @param book the book as it is
 * @param subsidies those whose decisions the entry bears on
 * @param place the entry
 * @param instead what is put in its place; empty where it is left out
 */
record Mutation(
    JsonNode book, Set<String> subsidies, JsonPointer place, Optional<JsonNode> instead) {
  /** The entry's path as the faults of a rate book write it. */
  String path() {
    return place.toString().substring(1).replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
  }

  /** The path, and what becomes of it. */
  String name() {
    return path() + instead.map(to -> ": " + shown() + " → " + to).orElse(": left out");
  }

  /** The changed book. */
  byte[] text() {
    JsonNode changed = book.deepCopy();
    JsonNode around = changed.at(place.head());
    JsonPointer last = place.last();
    if (around instanceof ArrayNode list) {
      list.set(last.getMatchingIndex(), instead.orElseThrow());
    } else if (instead.isPresent()) {
      ((ObjectNode) around).set(last.getMatchingProperty(), instead.get());
    } else {
      ((ObjectNode) around).remove(last.getMatchingProperty());
    }
    return changed.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String shown() {
    JsonNode now = book.at(place);
    return now.isValueNode() ? now.toString() : "…";
  }
}
