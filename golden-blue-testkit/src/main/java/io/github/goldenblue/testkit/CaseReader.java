package io.github.goldenblue.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases, and keeps the claims in them letter by letter, with whatever is wrong in them. */
final class CaseReader {
  private static final Set<String> KEYS = Set.of("name", "before", "claim", "decision", "faults");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final String source;

  private CaseReader(String source) {
    this.source = source;
  }

  static List<Case> read(String source, String json) {
    CaseReader reader = new CaseReader(source);
    try {
      List<Case> cases = new ArrayList<>();
      for (String element : elements(json)) {
        cases.add(reader.one(element, "[" + cases.size() + "]"));
      }
      reader.require(!cases.isEmpty(), "no cases");
      return cases;
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException(source + ": " + notJson.getMessage(), notJson);
    }
  }

  static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  private Case one(String json, String place) {
    Map<String, String> fields = fields(json);
    String name = tree(fields.getOrDefault("name", "\"\"")).asString();
    String which = name.isEmpty() ? place : "\"" + name + "\"";
    require(!name.isEmpty(), which + " has no name");
    require(KEYS.containsAll(fields.keySet()), which + " has keys other than " + KEYS);
    String claim = fields.getOrDefault("claim", "");
    require(!claim.isEmpty(), which + " has no claim");
    boolean isEither = fields.containsKey("decision") != fields.containsKey("faults");
    require(isEither, which + " must have either a decision or faults");
    JsonNode decision = treeOf(fields.get("decision"));
    JsonNode faults = treeOf(fields.get("faults"));
    require(decision == null || decision.isObject(), which + ": the decision is no object");
    require(faults == null || (faults.isArray() && !faults.isEmpty()), which + ": no faults");
    List<String> before = elements(fields.getOrDefault("before", "[]"));
    return new Case(name, before, claim, decision, faults);
  }

  private static @Nullable JsonNode treeOf(@Nullable String json) {
    return json == null ? null : tree(json);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(source + ": " + otherwise);
    }
  }

  /** The elements of a list, as they were written. */
  private static List<String> elements(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      List<String> elements = new ArrayList<>();
      expect(parser, JsonToken.START_ARRAY, json);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(written(parser, json));
      }
      return elements;
    }
  }

  /** The fields of an object, each value as it was written. */
  private static Map<String, String> fields(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      Map<String, String> fields = new LinkedHashMap<>();
      expect(parser, JsonToken.START_OBJECT, json);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, written(parser, json));
      }
      return fields;
    }
  }

  private static void expect(JsonParser parser, JsonToken first, String json) {
    if (parser.nextToken() != first) {
      throw new IllegalArgumentException("expected " + first + ", found " + json);
    }
  }

  private static String written(JsonParser parser, String json) {
    int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    parser.skipChildren();
    parser.finishToken();
    int end = Math.toIntExact(parser.currentLocation().getCharOffset());
    return json.substring(start, end);
  }
}
