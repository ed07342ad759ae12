package io.github.goldenblue.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** “Add your county” is followed as it stands, from an empty folder. */
class TutorialIT {
  private static final Path DOCS = Workshop.ROOT.resolve("docs");
  private static final String BOOK = "src/main/resources/META-INF/golden-blue/330100.json";

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyStepOfItWorks(@TempDir Path folder, @TempDir Path tools) throws Exception {
    Workshop workshop = new Workshop(folder, tools);
    String printed = "";
    for (Tutorial.Step step : Tutorial.in(DOCS.resolve("add-your-county.md")).steps()) {
      if (step.isCommands()) {
        printed = workshop.run(step.text());
      } else if (step.isOutput()) {
        assertThat(printed.lines().map(String::strip))
            .as(printed)
            .containsSubsequence(step.text().lines().map(String::strip).toList());
      } else {
        workshop.write(step.file().orElseThrow(), step.text());
      }
    }
  }

  @Test
  void bothLanguagesTellTheSameSteps() throws Exception {
    List<Tutorial.Step> steps = Tutorial.in(DOCS.resolve("add-your-county.md")).steps();
    assertThat(steps).hasSizeGreaterThan(15);
    assertThat(Tutorial.in(DOCS.resolve("add-your-county.zh.md")).steps()).isEqualTo(steps);
  }

  /** What is built in it is one of the modules among the examples. */
  @Test
  void itBuildsTheBookOfTheModule() throws Exception {
    Tutorial tutorial = Tutorial.in(DOCS.resolve("add-your-county.md"));
    JsonMapper json = new JsonMapper();
    Path module = Workshop.ROOT.resolve("examples/hangzhou").resolve(BOOK);
    assertThat(json.readTree(tutorial.file(BOOK)))
        .isEqualTo(json.readTree(Files.readString(module)));
    assertThat(tutorial.file("pom.xml")).contains(Workshop.property("version"));
  }
}
