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
    JsonNode now = book.at(place);
    String shown = now.isContainer() || now.isMissingNode() ? "" : now.toString() + " ";
    return path() + ": " + shown + instead.map(to -> "→ " + to).orElse("left out");
  }

  /** The changed book. */
  byte[] text() {
    JsonNode changed = book.deepCopy();
    String name = place.last().getMatchingProperty();
    if (changed.at(place.head()) instanceof ArrayNode list) {
      int index = place.last().getMatchingIndex();
      instead.ifPresentOrElse(to -> list.set(index, to), () -> list.remove(index));
    } else {
      ObjectNode around = changed.withObject(place.head());
      instead.ifPresentOrElse(to -> around.set(name, to), () -> around.remove(name));
    }
    return changed.toString().getBytes(StandardCharsets.UTF_8);
  }
}
