package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.GoldenBlue;
import io.github.goldenblue.core.json.RateBooks;
import io.github.goldenblue.testkit.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules of other districts, as data only, settle as their notices say. */
class CountiesTest {
  private static final Path COUNTIES = Repository.ROOT.resolve("examples/counties");
  private static final String CASES = ".cases.json";

  private static List<Path> filesIn(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static List<Path> books() {
    return filesIn(COUNTIES, ".json");
  }

  @TestFactory
  Stream<DynamicNode> everyRuleSettlesItsCases() {
    GoldenBlue all =
        GoldenBlue.load().withRateBooks(books().stream().map(RateBooks::read).toList());
    return filesIn(COUNTIES.resolve("cases"), CASES).stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    CaseFile.tests(
                        all,
                        file.getFileName().toString(),
                        Repository.read(Repository.ROOT.relativize(file).toString()))));
  }

  @Test
  void everyBookHasCases() {
    assertThat(books())
        .hasSizeGreaterThanOrEqualTo(9)
        .allSatisfy(
            book -> {
              String name = book.getFileName().toString().replace(".json", CASES);
              assertThat(COUNTIES.resolve("cases").resolve(name)).exists();
            });
  }
}
