package io.github.goldenblue.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares JSON on the keys that are expected: lists element by element, numbers by value. */
final class JsonDifference {
  private final List<String> differences = new ArrayList<>();

  private JsonDifference() {}

  /** What differs, each with path, what was expected and what was found. */
  static List<String> between(JsonNode expected, JsonNode found) {
    JsonDifference difference = new JsonDifference();
    difference.compare("$", expected, found);
    return difference.differences;
  }

  private void compare(String path, JsonNode expected, JsonNode found) {
    if (expected.isObject() && found.isObject()) {
      compareObjects(path, expected, found);
    } else if (expected.isArray() && found.isArray()) {
      compareArrays(path, expected, found);
    } else if (!isSame(expected, found)) {
      String stands = found.isMissingNode() ? "nothing" : found.toString();
      differences.add(path + ": expected " + expected + ", found " + stands);
    }
  }

  private void compareObjects(String path, JsonNode expected, JsonNode found) {
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String name = field.getKey();
      compare(path + "." + name, field.getValue(), found.path(name));
    }
  }

  private void compareArrays(String path, JsonNode expected, JsonNode found) {
    if (expected.size() != found.size()) {
      String sizes = "expected " + expected.size() + " elements, found " + found.size();
      differences.add(path + ": " + sizes + ": expected " + expected + ", found " + found);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + i + "]", expected.get(i), found.get(i));
    }
  }

  private static boolean isSame(JsonNode expected, JsonNode found) {
    boolean areNumbers = expected.isNumber() && found.isNumber();
    return areNumbers
        ? expected.decimalValue().compareTo(found.decimalValue()) == 0
        : expected.equals(found);
  }
}
