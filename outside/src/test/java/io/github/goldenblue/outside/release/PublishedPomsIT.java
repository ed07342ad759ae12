package io.github.goldenblue.outside.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goldenblue.outside.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The poms of every build are such as could be published, long before a release. */
class PublishedPomsIT {
  @Test
  void sayWhatMavenCentralAsks() throws Exception {
    String version = Workshop.property("version");
    Path group = Path.of(Workshop.property("installed"), "io/github/goldenblue");
    List<Path> poms;
    try (Stream<Path> files = Files.walk(group)) {
      poms = files.filter(file -> file.toString().endsWith("-" + version + ".pom")).toList();
    }
    assertThat(poms).hasSizeGreaterThanOrEqualTo(10);
    for (Path pom : poms) {
      PomRules.check(new Pom(pom), pom.getFileName().toString(), version);
    }
  }
}
