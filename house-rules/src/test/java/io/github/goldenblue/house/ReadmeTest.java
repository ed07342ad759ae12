package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the README shows is run. */
class ReadmeTest {
  private static final String README = Repository.read("README.md");
  private static final Page PAGE = Page.read("README.md");

  /** The build itself, which is what runs this test. */
  private static final String BUILD = "./mvnw verify";

  @Test
  void theFirstCommandOfTheBuildIsTheTestCommandThatCiRuns() {
    assertThat(PAGE.texts("sh").filter(block -> block.startsWith("./mvnw")).findFirst())
        .contains(BUILD + "\n");
    assertThat(Repository.read(".ci/run")).contains(BUILD + "\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theOtherCommandsRun(@TempDir Path folder) throws Exception {
    Shell shell = Shell.in(folder, Language.EN);
    List<String> commands =
        PAGE.texts("sh").filter(block -> !block.matches("(?s)(\\./mvnw|mvn) .*")).toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    for (String command : commands) {
      shell.run(command);
    }
    Path decisions = folder.resolve("decisions.jsonl");
    assertThat(Files.readAllLines(decisions)).hasSizeGreaterThanOrEqualTo(2000);
    assertThat(folder.resolve("rejects.jsonl")).isNotEmptyFile();
  }

  /** Too long to run here; what it names must be there. */
  @Test
  void theProfileForLargeBatchesIsThere() {
    assertThat(README).contains("-Pscale").contains("-Dtest=LargeBatchTest");
    assertThat(Repository.read("house-rules/pom.xml")).contains("<id>scale</id>");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theLinksOfATextLeadSomewhere(String text) {
    Path file = Repository.ROOT.resolve(text).toAbsolutePath();
    assertThat(Page.read(text).links().map(file::resolveSibling).toList())
        .allSatisfy(linked -> assertThat(linked).exists());
  }

  static Stream<String> texts() throws IOException {
    try (Stream<Path> docs = Files.list(Repository.ROOT.resolve("docs"))) {
      List<String> pages =
          docs.map(page -> "docs/" + page.getFileName())
              .filter(page -> page.endsWith(".md"))
              .sorted()
              .toList();
      assertThat(pages).hasSizeGreaterThan(12);
      return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md"), pages.stream());
    }
  }
}
