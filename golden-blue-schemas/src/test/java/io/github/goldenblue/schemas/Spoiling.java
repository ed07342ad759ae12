package io.github.goldenblue.schemas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes one thing in a document: drops or adds a key, puts a value of another type or another
 * form in its place, one that is negative, too exact or too large, empties it, doubles it. The same
 * seed changes the same.
 */
final class Spoiling {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          "NONE",
          "OTHER",
          "0",
          "7",
          "-1",
          "0.05",
          "0.005",
          "1e2",
          "60%",
          "130%",
          "0.5 %",
          "2023-02-28",
          "2023-02-30",
          "2023-13-01",
          "23-1-1",
          "0000-01-01",
          "330604",
          "030604",
          "330600-port",
          "330600-",
          "true",
          "2023-H1");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "7",
          "-1",
          "-0.01",
          "0.5",
          "12.34",
          "0.005",
          "7.0",
          "1e2",
          "2147483648",
          "9223372036854775808",
          "92233720368547759");
  private static final List<String> KEYS =
      List.of("surplus", "id", "extra", "stage", "amount", "clause", "rate", "fact", "atLeast", "");

  private final SplittableRandom random;

  Spoiling(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The document, changed in one place or, now and then, in a few. */
  String of(String document) {
    JsonNode root = Judge.JSON.readTree(document);
    for (int changes = random.nextInt(4) == 0 ? 2 : 1; changes > 0; changes--) {
      change(root);
    }
    return root.toString();
  }

  private void change(JsonNode root) {
    List<JsonPointer> places = new ArrayList<>();
    gather(root, JsonPointer.empty(), places);
    JsonPointer place = places.get(random.nextInt(places.size()));
    JsonNode around = root.at(place);
    if (around instanceof ObjectNode object) {
      change(object, root, places);
    } else if (around instanceof ArrayNode list) {
      change(list, root, places);
    }
  }

  private void change(ObjectNode object, JsonNode root, List<JsonPointer> places) {
    List<String> names = List.copyOf(object.propertyNames());
    int way = random.nextInt(6);
    if (way == 0 || names.isEmpty()) {
      object.set(KEYS.get(random.nextInt(KEYS.size())), other(root, places));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (way == 1) {
      object.remove(name);
    } else {
      object.set(name, instead(object.get(name), root, places));
    }
  }

  private void change(ArrayNode list, JsonNode root, List<JsonPointer> places) {
    int way = random.nextInt(4);
    if (way == 0 || list.isEmpty()) {
      list.add(other(root, places));
      return;
    }
    int at = random.nextInt(list.size());
    switch (way) {
      case 1 -> list.remove(at);
      case 2 -> list.add(list.get(at).deepCopy());
      default -> list.set(at, instead(list.get(at), root, places));
    }
  }

  /** Mostly a value of the same sort. */
  private JsonNode instead(JsonNode value, JsonNode root, List<JsonPointer> places) {
    if (random.nextInt(3) == 0) {
      return other(root, places);
    }
    return value.isNumber() ? number() : value.isString() ? text() : other(root, places);
  }

  private JsonNode other(JsonNode root, List<JsonPointer> places) {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2, 3 -> number();
      case 4 -> random.nextBoolean() ? JSON.arrayNode() : JSON.objectNode();
      case 5 -> root.at(places.get(random.nextInt(places.size()))).deepCopy();
      default -> text();
    };
  }

  private JsonNode text() {
    return JSON.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private JsonNode number() {
    return JSON.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }

  /** The places of all objects and lists. */
  private static void gather(JsonNode node, JsonPointer place, List<JsonPointer> places) {
    if (node.isContainer()) {
      places.add(place);
    }
    node.propertyNames().forEach(n -> gather(node.get(n), place.appendProperty(n), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      gather(node.get(i), place.appendIndex(i), places);
    }
  }
}
