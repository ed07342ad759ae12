package io.github.goldenblue.core.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema, keyword by keyword, in the order in which they were said. */
final class Schema {
  private static final String PROPERTIES = "properties";
  private static final String REFERENCE = "$ref";
  private static final String REQUIRED = "required";

  private final Map<String, Object> keywords = new LinkedHashMap<>();

  private Schema() {}

  /** One that says nothing yet. */
  static Schema any() {
    return new Schema();
  }

  static Schema of(String type) {
    return any().with("type", type);
  }

  static Schema object() {
    return of("object");
  }

  static Schema text() {
    return of("string").with("minLength", 1);
  }

  static Schema flag() {
    return of("boolean");
  }

  static Schema listOf(Schema items) {
    return of("array").with("items", items);
  }

  /** A whole number from {@code least} to {@code most}. */
  static Schema whole(long least, long most) {
    return of("integer").with("minimum", least).with("maximum", most);
  }

  static Schema matching(String pattern) {
    return of("string").with("pattern", pattern);
  }

  /** The definition of this name in the same document. */
  static Schema ref(String definition) {
    return any().with(REFERENCE, "#/$defs/" + definition);
  }

  static Schema constant(Object value) {
    return any().with("const", value);
  }

  static Schema oneOf(Collection<String> values) {
    return of("string").with("enum", List.copyOf(values));
  }

  static Schema anyOf(Schema... several) {
    return anyOf(List.of(several));
  }

  static Schema anyOf(List<Schema> several) {
    return any().with("anyOf", several);
  }

  /** Says {@code then} where {@code when} holds. */
  static Schema when(Schema when, Schema then) {
    return any().with("if", when).with("then", then);
  }

  /** An object in which {@code name} is {@code value}. */
  static Schema having(String name, Object value) {
    return any().with(PROPERTIES, Map.of(name, constant(value))).with(REQUIRED, List.of(name));
  }

  /** An object in which there is something under {@code name}. */
  static Schema having(String name) {
    return any().with(REQUIRED, List.of(name));
  }

  /** What does not say {@code other}. */
  static Schema not(Schema other) {
    return any().with("not", other);
  }

  Schema with(String keyword, Object value) {
    keywords.put(keyword, value);
    return this;
  }

  /**
   * The description stands first, as people read it first. A reference stands one level below it:
   * editors would show the description of what is referred to instead.
   */
  Schema described(String description) {
    Object reference = keywords.remove(REFERENCE);
    if (reference != null) {
      and(any().with(REFERENCE, reference));
    }
    Map<String, Object> others = new LinkedHashMap<>(keywords);
    keywords.clear();
    keywords.put("description", description);
    others.remove("description");
    keywords.putAll(others);
    return this;
  }

  /** A property that may be left out. */
  Schema may(String name, Schema value) {
    properties().put(name, value);
    return this;
  }

  /** A property that must be there. */
  Schema must(String name, Schema value) {
    return may(name, value).required(List.of(name));
  }

  Schema required(Collection<String> names) {
    Object known = keywords.getOrDefault(REQUIRED, List.of());
    List<Object> all = new ArrayList<>((List<?>) known);
    all.addAll(names);
    return all.isEmpty() ? this : with(REQUIRED, all);
  }

  /** No other properties. */
  Schema closed() {
    return with("additionalProperties", false);
  }

  /** Other properties, each like this. */
  Schema others(Schema other) {
    return with("additionalProperties", other);
  }

  /** One more of a list of rules that all hold. */
  Schema and(Schema rule) {
    List<Object> all = new ArrayList<>((List<?>) keywords.getOrDefault("allOf", List.of()));
    all.add(rule);
    return with("allOf", all);
  }

  /** At least one item. */
  Schema some() {
    return with("minItems", 1);
  }

  /** No item twice. */
  Schema distinct() {
    return with("uniqueItems", true);
  }

  Map<String, Object> keywords() {
    return keywords;
  }

  @SuppressWarnings("unchecked") // only schemas are put there
  private Map<String, Object> properties() {
    return (Map<String, Object>)
        keywords.computeIfAbsent(PROPERTIES, any -> new LinkedHashMap<String, Object>());
  }
}
