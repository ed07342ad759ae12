package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Everything that can be written is explained in both languages. */
class DescriptionsTest {
  private static final Pattern BOTH =
      Pattern.compile(".*\\p{IsHan}.* · .*\\p{IsLatin}.*", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> everyPropertyAndValueIsDescribedInBothLanguages() {
    Map<String, String> builtIn = Loaded.schemas(Loaded.BUILT_IN).byFile();
    Map<String, String> ofCounties = Loaded.schemas(Loaded.WITH_COUNTIES).byFile();
    return Stream.of(builtIn, ofCounties)
        .flatMap(files -> files.entrySet().stream())
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getValue())));
  }

  private static void check(String schema) {
    JsonNode root = Judge.JSON.readTree(schema);
    List<String> undescribed = new ArrayList<>();
    int seen = walk(root, "", undescribed);
    assertThat(undescribed).isEmpty();
    assertThat(seen).isGreaterThan(5);
    for (String key : List.of("title", "description", "$comment")) {
      assertThat(root.path(key).asString("")).matches(BOTH);
    }
  }

  private static int walk(JsonNode node, String path, List<String> undescribed) {
    int seen = 0;
    for (String name : node.propertyNames()) {
      JsonNode value = node.get(name);
      boolean isCondition = name.equals("if") || name.equals("not");
      if (!isCondition) {
        seen += walk(value, path + "/" + name, undescribed);
      }
      if (name.equals("properties") && !path.endsWith("/properties")) {
        for (String property : value.propertyNames()) {
          seen++;
          check(value.get(property), path + "/" + property, undescribed);
        }
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      seen += walk(node.get(i), path + "[" + i + "]", undescribed);
    }
    boolean isChoice = path.endsWith("]") && node.path("const").isString();
    if (isChoice && !List.of("NONE", "REST", "").contains(node.path("const").asString())) {
      seen++;
      check(node, path, undescribed);
    }
    return seen;
  }

  private static void check(JsonNode described, String path, List<String> undescribed) {
    String description = described.path("description").asString("");
    if (!BOTH.matcher(description).matches()) {
      undescribed.add(path + ": " + description);
    }
  }
}
