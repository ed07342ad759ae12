package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that are shipped are those of what is built in. They are written anew by {@code
 * golden-blue schemas}, as CONTRIBUTING says.
 */
class ShippedSchemasTest {
  private static final String FOLDER = "META-INF/golden-blue/schemas";
  private static final Map<String, String> MADE = Loaded.schemas(Loaded.BUILT_IN).byFile();

  @TestFactory
  Stream<DynamicTest> eachIsCurrent() {
    return MADE.entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
  }

  private static void check(Map.Entry<String, String> file) throws IOException {
    String name = "/" + FOLDER + "/" + file.getKey();
    try (InputStream shipped = ShippedSchemasTest.class.getResourceAsStream(name)) {
      assertThat(shipped).as(name).isNotNull();
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .as("run: golden-blue schemas -o golden-blue-schemas/src/main/resources/" + FOLDER)
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void thereAreNoOthers() {
    Path folder = Loaded.ROOT.resolve("golden-blue-schemas/src/main/resources").resolve(FOLDER);
    assertThat(Loaded.files(folder, ""))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyElementsOf(MADE.keySet());
  }

  @Test
  void theyComeOutTheSameEachTime() {
    assertThat(Loaded.schemas(Loaded.BUILT_IN).byFile()).isEqualTo(MADE);
    assertThat(MADE.values()).allSatisfy(schema -> assertThat(schema).endsWith("}\n"));
    assertThat(MADE.values()).noneMatch(schema -> schema.contains("\r"));
  }
}
