package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the README shows is run. */
class ReadmeTest {
  private static final String README = Repository.read("README.md");

  /** The build itself, which is what runs this test. */
  private static final String BUILD = "./mvnw verify";

  @Test
  void theFirstCommandOfTheBuildIsTheTestCommandThatCiRuns() {
    assertThat(blocks("sh").filter(block -> block.startsWith("./mvnw")).findFirst())
        .contains(BUILD + "\n");
    assertThat(Repository.read(".ci/run")).contains(BUILD + "\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theOtherCommandsRun(@TempDir Path folder) throws Exception {
    Files.createSymbolicLink(
        folder.resolve("examples"), Repository.ROOT.resolve("examples").toRealPath());
    List<String> commands =
        blocks("sh").filter(block -> !block.matches("(?s)(\\./mvnw|mvn) .*")).toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    for (String command : commands) {
      run(folder, command);
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
  @ValueSource(
      strings = {
        "README.md",
        "docs/counties.md",
        "docs/add-your-county.md",
        "docs/add-your-county.zh.md",
        "docs/cluster.md",
        "docs/cluster.zh.md",
        "docs/schemas.md",
        "docs/schemas.zh.md",
        "docs/speed.md"
      })
  void theLinksOfATextLeadSomewhere(String text) {
    Path file = Repository.ROOT.resolve(text).toAbsolutePath();
    Matcher links = Pattern.compile("]\\(([^):#]+)(#[^)]*)?\\)").matcher(Repository.read(text));
    assertThat(links.results().map(link -> file.resolveSibling(link.group(1))).toList())
        .isNotEmpty()
        .allSatisfy(linked -> assertThat(linked).exists());
  }

  private static void run(Path folder, String command) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command).directory(folder.toFile());
    shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = shell.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + printed).isZero();
    assertThat(printed).as(command).isNotBlank();
  }

  private static Stream<String> blocks(String language) {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return block.matcher(README).results().map(match -> match.group(1));
  }
}
