package io.github.goldenblue.outside.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.goldenblue.outside.Copy;
import io.github.goldenblue.outside.Tutorial;
import io.github.goldenblue.outside.Workshop;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Systems that know of golden-blue nothing but its BOM settle the sample claims, and one of a
 * district that they bring themselves: all to the same decisions, on every JDK that is at hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
class EmbeddingIT {
  private static final Path DOCS = Workshop.ROOT.resolve("docs");
  private static final Path SYSTEMS = Workshop.ROOT.resolve("outside/consumers");
  private static final Path SAMPLES = Workshop.ROOT.resolve("examples/data/claims-2023.jsonl");
  private static final Path SERVICES = Path.of("META-INF/services");
  private static final int FEW = 300;

  private final Path folder;
  private final Workshop workshop;
  private final Tutorial guide;
  private final String expected;
  private final String expectedOfFew;

  EmbeddingIT(@TempDir Path folder, @TempDir Path tools) throws Exception {
    this.folder = folder;
    workshop = new Workshop(folder, tools);
    guide = Tutorial.in(DOCS.resolve("embed.md"));
    Copy.of(SYSTEMS, folder);
    Files.copy(SAMPLES, folder.resolve("claims.jsonl"));
    Files.write(folder.resolve("few.jsonl"), Files.readAllLines(SAMPLES).subList(0, FEW));
    workshop.run("mvn -q package -Dgolden-blue.version=" + Workshop.property("version"));
    expected = workshop.run(command("class-path"));
    expectedOfFew = workshop.run(onFewClaims());
  }

  @Test
  void everythingIsFoundAndTheOwnDistrictIsPaidByItsOwnRates() {
    assertThat(expected)
        .contains("districts [330000, 330600, 330603, 330604]\nsubsidies 16\nplans 1\nrejected 0\n")
        .contains("1,200.00 to organisation agency-7 · Recruitment reward: 3 × 400.00 = 1,200.00")
        .contains("付给单位 agency-7");
  }

  /** Code in the guide that stands under the name of a file is part of that file. */
  @Test
  void theGuideShowsTheirCode() throws Exception {
    for (Tutorial.Step step : guide.steps()) {
      if (step.file().isPresent()) {
        String file = Files.readString(SYSTEMS.resolve(step.file().get()));
        assertThat(file.replaceAll("(?m)^ +", ""))
            .as(step.file().get())
            .contains(step.text().replaceAll("(?m)^ +", ""));
      }
    }
    assertThat(guide.steps()).filteredOn(step -> step.file().isPresent()).hasSizeGreaterThan(4);
  }

  @Test
  void bothLanguagesShowTheSame() throws Exception {
    assertThat(Tutorial.in(DOCS.resolve("embed.zh.md")).steps()).isEqualTo(guide.steps());
  }

  @TestFactory
  Stream<DynamicTest> everySystemDecidesTheSameOnEveryJdk() {
    return Jdks.all().entrySet().stream()
        .flatMap(
            jdk ->
                Stream.of("class-path", "module-path", "guice", "image", "spring-boot")
                    .map(system -> dynamicTest(system + " on " + jdk.getKey(), runs(system, jdk))));
  }

  private Executable runs(String system, Map.Entry<Integer, Path> jdk) {
    return () -> {
      workshop.on(jdk.getValue());
      assertThat(workshop.run("java -version")).contains("version \"" + jdk.getKey());
      assertThat(workshop.run(command(system))).isEqualTo(expected);
    };
  }

  /** Each of them, so a jar that is published without its services would be seen here. */
  @TestFactory
  Stream<DynamicTest> aJarWithoutItsServicesIsNoticed() throws Exception {
    return jarsWithServices().stream()
        .map(jar -> dynamicTest(jar.getFileName().toString(), () -> isMissed(jar)));
  }

  @Test
  void allThatProvideSomethingAreTried() throws Exception {
    assertThat(jarsWithServices())
        .extracting(jar -> jar.getFileName().toString().replaceAll("-\\d.*", ""))
        .containsExactlyInAnyOrder(
            "office",
            "golden-blue-recruitment",
            "golden-blue-training",
            "golden-blue-awards",
            "golden-blue-plan");
  }

  private void isMissed(Path jar) throws Exception {
    byte[] whole = Files.readAllBytes(jar);
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      for (Path service : services(zip)) {
        Files.delete(service);
      }
    }
    Workshop.Ended ended = workshop.attempt(onFewClaims());
    Files.write(jar, whole);
    assertThat(ended).isNotEqualTo(new Workshop.Ended(0, expectedOfFew));
  }

  private String onFewClaims() {
    return command("class-path").replace("claims.jsonl", "few.jsonl");
  }

  private List<Path> jarsWithServices() throws Exception {
    try (Stream<Path> jars = Files.list(folder.resolve("class-path/target/lib"))) {
      return jars.filter(EmbeddingIT::hasServices).sorted().toList();
    }
  }

  private static boolean hasServices(Path jar) {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      return !services(zip).isEmpty();
    } catch (Exception unreadable) {
      throw new IllegalStateException(jar.toString(), unreadable);
    }
  }

  private static List<Path> services(FileSystem zip) throws Exception {
    Path all = zip.getPath(SERVICES.toString());
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(all)) {
      return files.filter(file -> file.toString().contains("goldenblue")).toList();
    }
  }

  /** How the guide runs a system: the commands in which its name stands. */
  private String command(String system) {
    return guide.steps().stream()
        .filter(Tutorial.Step::isCommands)
        .map(Tutorial.Step::text)
        .filter(text -> text.contains(system + "/target"))
        .findFirst()
        .orElseThrow();
  }
}
