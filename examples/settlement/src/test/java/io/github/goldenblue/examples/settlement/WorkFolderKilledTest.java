package io.github.goldenblue.examples.settlement;

import static io.github.goldenblue.examples.settlement.Claims.agency;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in a work folder, killed on their way, and repeated in the same folder. */
class WorkFolderKilledTest {
  private static final int CLAIMS = 20_000;

  private final Path folder;

  WorkFolderKilledTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** While the claims are put aside, while they are sorted, and while they are settled. */
  @ParameterizedTest
  @ValueSource(strings = {"_claims_", "_sort_", "_ledger"})
  void nothingHalfIsLeftAndTheRunIsRepeated(String begun) throws Exception {
    Path claims = Files.write(folder.resolve("claims.jsonl"), claims());
    Path decisions = folder.resolve("decisions.jsonl");
    Path work = folder.resolve("work");
    kill(
        work,
        begun,
        "settle",
        claims,
        "-o",
        decisions,
        "--ledger-out",
        ledger(),
        "--work-folder",
        work);
    assertThat(decisions).doesNotExist();
    assertThat(ledger()).doesNotExist();
    assertThat(files(work)).isNotEmpty();
    Run again =
        Run.of("settle", claims, "-o", decisions, "--ledger-out", ledger(), "--work-folder", work);
    assertThat(again.status()).isZero();
    assertThat(Files.readAllLines(decisions)).hasSize(CLAIMS);
    assertThat(Run.of("ledger", "check", ledger()).status()).isZero();
    assertThat(work).isEmptyDirectory();
  }

  private Path ledger() {
    return folder.resolve("ledger.jsonl");
  }

  private static List<String> claims() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      lines.add(agency("A-" + i, "2023-04-01", 1 + i % 20, "800").replace("\n", ""));
    }
    Collections.shuffle(lines, new Random(1));
    return lines;
  }

  /** Once there is something in a file of the folder with this in its name. */
  private static void kill(Path work, String begun, Object... arguments) throws Exception {
    Process run = OwnProcess.start(arguments);
    try {
      while (run.isAlive() && !hasBegun(work, begun)) {
        Thread.sleep(1);
      }
      assertThat(run.isAlive()).isTrue();
    } finally {
      run.destroyForcibly().waitFor();
    }
  }

  private static boolean hasBegun(Path work, String begun) throws IOException {
    for (Path file : files(work)) {
      if (file.getFileName().toString().contains(begun) && Files.size(file) > 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> files(Path work) throws IOException {
    if (Files.notExists(work)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(work)) {
      return all.toList();
    }
  }
}
