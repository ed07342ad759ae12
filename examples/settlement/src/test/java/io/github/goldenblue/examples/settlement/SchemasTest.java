package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {
  private static final Path SHIPPED =
      Path.of("../../golden-blue-schemas/src/main/resources/META-INF/golden-blue/schemas");
  private static final List<String> NAMES =
      List.of(
          "claim.schema.json",
          "decision.schema.json",
          "ledger-line.schema.json",
          "observation.schema.json",
          "rate-book.schema.json");

  private final Path folder;

  SchemasTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSchemasOfWhatIsBuiltInAreThoseThatAreShipped() throws IOException {
    Path made = folder.resolve("a/b");
    Run run = Run.of("schemas", "-o", made);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Written: ").contains(NAMES.toArray(String[]::new));
    for (String name : NAMES) {
      assertThat(made.resolve(name)).hasSameTextualContentAs(SHIPPED.resolve(name));
    }
  }

  @Test
  void whatACountyAsksForIsInItsSchemas() throws IOException {
    Path counties = Path.of("../counties/taizhou-internship.json");
    Run run = Run.of("schemas", "-o", folder, "--rates", counties, "--lang=zh");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(folder.resolve("claim.schema.json")))
        .contains("\"subArea\"", "最低工资区域类别 · Minimum-wage area");
    assertThat(Files.readString(SHIPPED.resolve("claim.schema.json"))).doesNotContain("subArea");
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldAndStays() throws IOException {
    Path file = file(folder, "schemas", "mine");
    Run run = Run.of("schemas", "-o", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errWithout(folder)).startsWith("golden-blue: cannot write …/schemas: ");
    assertThat(file).hasContent("mine");
  }

  @Test
  void theFolderMustBeNamed() {
    Run run = Run.of("schemas");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("missing: -o FOLDER");
  }
}
