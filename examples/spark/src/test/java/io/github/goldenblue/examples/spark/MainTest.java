package io.github.goldenblue.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as it is started on a cluster. */
class MainTest {
  private static final Scene SCENE = Scene.USUAL;

  private final Path folder;

  /** The cluster is there already, and the command takes part in it. */
  MainTest(@TempDir Path folder) {
    this.folder = folder;
    assertThat(Cluster.SPARK.sparkContext().isStopped()).isFalse();
  }

  @Test
  void filesComeOutAsOfOneMachine() throws IOException {
    Path claims = Files.write(folder.resolve("claims.jsonl"), SCENE.lines());
    assertThat(run(claims, folder.resolve("out"))).isZero();
    Outcomes expected = Outcomes.here(SCENE, claims);
    assertThat(lines("out/decisions")).isEqualTo(expected.decisions());
    assertThat(lines("out/rejections")).isEqualTo(expected.rejections());
    assertThat(Files.readString(folder.resolve("out/ledger.jsonl"))).isEqualTo(expected.ledger());
    assertThat(folder.resolve("out.draft")).doesNotExist();
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    Path claims = Files.write(folder.resolve("claims.jsonl"), SCENE.lines());
    Files.createDirectory(folder.resolve("out"));
    assertThat(run(claims, folder.resolve("out"))).isEqualTo(1);
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }

  @Test
  void withoutClaimsNothingIsDone() {
    assertThat(Main.run("-o", folder.resolve("out").toString())).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  private int run(Path claims, Path output) throws IOException {
    Path rates = Files.createDirectories(folder.resolve("rates"));
    Files.write(rates.resolve("trial.json"), Scene.book());
    Path ledger = Files.write(folder.resolve("before.jsonl"), SCENE.ledger());
    return Main.run(
        claims.toString(),
        "--rates=" + rates,
        "--ledger=" + ledger,
        "--decided-on=" + Scene.DECIDED_ON,
        "-o",
        output.toString());
  }

  private List<String> lines(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .filter(file -> Objects.toString(file.getFileName()).startsWith("part-"))
          .sorted()
          .flatMap(MainTest::lines)
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
