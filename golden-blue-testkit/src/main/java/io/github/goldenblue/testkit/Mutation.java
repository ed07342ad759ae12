package io.github.goldenblue.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
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
  /** What a book writes where it sets a part aside. */
  static final JsonNode NONE = JsonNodeFactory.instance.stringNode("NONE");

  /** The entry's path as the faults of a rate book write it. */
  String path() {
    return path(place);
  }

  /** The path of what the entry stands in, or of the list of such. */
  String pathAround() {
    return path(place.head()).replaceAll("\\[[0-9]+]$", "");
  }

  /** Whether a rule is taken out that the book prints. */
  boolean takesOut() {
    boolean isSetAside = instead.filter(to -> to.equals(NONE)).isPresent();
    return isPrinted() && (instead.isEmpty() || isSetAside);
  }

  /** Whether the book prints a rule there; what it sets aside is none. */
  boolean isPrinted() {
    JsonNode now = book.at(place);
    return !now.isMissingNode() && !now.equals(NONE);
  }

  private static String path(JsonPointer place) {
    return place.toString().substring(1).replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
  }

  /** Whether claims of a case are of one of the subsidies. */
  boolean bearsOn(Case one) {
    String claims = String.join("", one.before()) + one.claim();
    return subsidies.stream().anyMatch(id -> claims.contains("\"" + id + "\""));
  }

  /** The path, and what becomes of it. */
  String name() {
    JsonNode now = book.at(place);
    String shown = now.isContainer() || now.isMissingNode() ? "" : now.toString() + " ";
    return path() + ": " + shown + instead.map(to -> "→ " + to).orElse("left out");
  }

  /** The clause under which the entry stands, as the book cites it, with the document's name. */
  String clause() {
    for (JsonPointer around = place; around != null; around = around.head()) {
      JsonNode clause = book.at(around).path("clause");
      if (clause.isString()) {
        return clause.asString() + named(clause.asString());
      }
    }
    return "no clause";
  }

  private String named(String clause) {
    JsonNode document = book.path("documents").path(clause.split(" ", 2)[0]);
    JsonNode name = document.has("number") ? document.path("number") : document.path("title");
    return name.isString() ? ", of " + name.asString() : "";
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
