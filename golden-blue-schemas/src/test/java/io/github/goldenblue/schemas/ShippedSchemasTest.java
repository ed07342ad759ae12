package io.github.goldenblue.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schemas that are shipped are those of what is built in. They are written anew by {@code
 * golden-blue schemas}, as CONTRIBUTING says.
 */
class ShippedSchemasTest {
  private static final String FOLDER = "META-INF/golden-blue/schemas";
  private static final Map<String, String> MADE = Loaded.schemas(Loaded.BUILT_IN).byFile();

  @ParameterizedTest
  @EnumSource
  void eachIsCurrent(ShippedSchema schema) {
    assertThat(schema.text())
        .as("run: golden-blue schemas -o golden-blue-schemas/src/main/resources/" + FOLDER)
        .isEqualTo(MADE.get(schema.file()));
  }

  @Test
  void thereAreNoOthers() {
    Path folder = Loaded.ROOT.resolve("golden-blue-schemas/src/main/resources").resolve(FOLDER);
    assertThat(Loaded.files(folder, ""))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyElementsOf(MADE.keySet());
    assertThat(ShippedSchema.values())
        .extracting(ShippedSchema::file)
        .containsExactlyElementsOf(MADE.keySet());
  }

  @Test
  void theyComeOutTheSameEachTime() {
    assertThat(Loaded.schemas(Loaded.BUILT_IN).byFile()).isEqualTo(MADE);
    assertThat(MADE.values()).allSatisfy(schema -> assertThat(schema).endsWith("}\n"));
    assertThat(MADE.values()).noneMatch(schema -> schema.contains("\r"));
  }
}
