package io.github.goldenblue.schemas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What an editor offers at a place of a half-written document: it follows the schema there, through
 * references and alternatives, and through what holds under a condition that the document meets.
 */
final class Completion {
  private final JsonNode root;

  Completion(String schema) {
    this.root = Judge.JSON.readTree(schema);
  }

  /** The names offered in an object; the path is made of names and of numbers in lists. */
  Set<String> names(String document, Object... path) {
    Set<String> names = new TreeSet<>();
    for (JsonNode schema : at(document, path)) {
      names.addAll(schema.path("properties").propertyNames());
    }
    return names;
  }

  /** The values offered. */
  Set<String> values(String document, Object... path) {
    Set<String> values = new TreeSet<>();
    for (JsonNode schema : at(document, path)) {
      if (schema.path("const").isString()) {
        values.add(schema.get("const").asString());
      }
      schema.path("enum").forEach(value -> values.add(value.asString()));
    }
    return values;
  }

  private Set<JsonNode> at(String document, Object... path) {
    JsonNode instance = Judge.JSON.readTree(document);
    Set<JsonNode> schemas = applying(List.of(root), instance);
    for (Object step : path) {
      List<JsonNode> below = new ArrayList<>();
      schemas.forEach(schema -> below(schema, step, below));
      instance = step instanceof Integer at ? instance.path(at) : instance.path((String) step);
      schemas = applying(below, instance);
    }
    return schemas;
  }

  private static void below(JsonNode schema, Object step, List<JsonNode> below) {
    if (step instanceof Integer) {
      below.add(schema.path("items"));
    } else if (schema.path("properties").has((String) step)) {
      below.add(schema.path("properties").get((String) step));
    } else if (schema.path("additionalProperties").isObject()) {
      below.add(schema.get("additionalProperties"));
    }
  }

  /** These and all that apply with them. */
  private Set<JsonNode> applying(List<JsonNode> schemas, JsonNode instance) {
    Set<JsonNode> all = new LinkedHashSet<>();
    schemas.forEach(schema -> add(schema, instance, all));
    return all;
  }

  private void add(JsonNode schema, JsonNode instance, Set<JsonNode> all) {
    if (!schema.isObject() || !all.add(schema)) {
      return;
    }
    if (schema.has("$ref")) {
      add(root.at(schema.get("$ref").asString().substring(1)), instance, all);
    }
    for (String several : List.of("anyOf", "allOf")) {
      schema.path(several).forEach(one -> add(one, instance, all));
    }
    if (schema.has("if") && holds(schema.get("if"), instance)) {
      add(schema.path("then"), instance, all);
    }
  }

  private static boolean holds(JsonNode condition, JsonNode instance) {
    return new Judge(condition.toString()).accepts(instance.toString());
  }
}
