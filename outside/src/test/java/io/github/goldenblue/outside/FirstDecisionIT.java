package io.github.goldenblue.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With the README alone, a program of one's own comes to its first decision. */
@DisabledOnOs(OS.WINDOWS)
class FirstDecisionIT {
  private static final Path README = Workshop.ROOT.resolve("README.md");
  private static final Path SCRIPT = Workshop.ROOT.resolve("docs/first-decision.sh");

  @Test
  void onTheClassPathAndOnTheModulePathInLessThanTwentyLines(
      @TempDir Path folder, @TempDir Path tools) throws Exception {
    Workshop workshop = new Workshop(folder, tools);
    workshop.with("TMPDIR", Files.createDirectory(folder.resolve("fresh")).toString());
    workshop.write("README.md", Files.readString(README));
    workshop.write("first-decision.sh", Files.readString(SCRIPT));
    String printed = workshop.run("sh first-decision.sh README.md");
    List<String> shown =
        Tutorial.in(README).steps().stream()
            .filter(Tutorial.Step::isOutput)
            .limit(2)
            .map(Tutorial.Step::text)
            .toList();
    for (String output : shown) {
      assertThat(printed.split("\\Q" + output + "\\E", -1)).as(printed).hasSize(3);
    }
    assertThat(printed)
        .containsPattern("(?m)^Lines of code: 1\\d$")
        .containsPattern("(?m)^First decision on the class path: \\d+ s$")
        .containsPattern("(?m)^First decision on the module path: \\d+ s$")
        .containsPattern("(?m)^Before that, downloads and a first run: \\d+ s$");
    assertThat(Files.readString(README))
        .contains("<version>" + Workshop.property("version") + "</version>");
  }
}
