package io.github.goldenblue.examples.counties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.testkit.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of other districts settle as their notices say. */
class CountiesTest {
  private static final String CASES = ".cases.json";
  private static final int RULES = 12;

  @TestFactory
  Stream<DynamicNode> everyRuleSettlesItsCases() {
    GoldenBlue all = LooseBooks.loaded();
    return LooseBooks.filesIn(LooseBooks.FOLDER.resolve("cases"), CASES).stream()
        .map(file -> cases(all, file));
  }

  private static DynamicNode cases(GoldenBlue all, Path file) {
    String name = file.getFileName().toString();
    try {
      return DynamicContainer.dynamicContainer(
          name, CaseFile.tests(all, name, Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyRuleHasOneBookWithCases() {
    assertThat(LooseBooks.files())
        .hasSize(RULES)
        .allSatisfy(
            book -> {
              String name = book.getFileName().toString().replace(".json", CASES);
              assertThat(LooseBooks.FOLDER.resolve("cases").resolve(name)).exists();
            });
    assertThat(LooseBooks.FOLDER.toFile().list()).hasSize(RULES + 1).contains("cases");
  }

  @Test
  void theTableInTheDocsHasARowForEachBook() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../../docs/counties.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`")[1] + ".json")
            .toList();
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            LooseBooks.files().stream().map(book -> book.getFileName().toString()).toList());
  }
}
