package io.github.goldenblue.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many random claims of all subsidies through the command line, in a heap of 1 GiB, in two orders.
 * The profile {@code scale} tries 200,000 of them.
 */
class LargeBatchTest {
  private static final int CLAIMS = Integer.getInteger("scale.claims", 10_000);

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anyOrderOfAFileGivesTheSameBytes(@TempDir Path folder) throws Exception {
    List<String> lines = claims();
    Path first = settle(folder, "first", lines);
    Collections.shuffle(lines, new Random(1));
    Path second = settle(folder, "second", lines);
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    Map<String, Long> decisions = countBySubsidy(first);
    assertThat(decisions.values().stream().mapToLong(count -> count).sum()).isEqualTo(CLAIMS);
    assertThat(decisions.keySet()).containsExactlyInAnyOrderElementsOf(Everything.IDS);
    assertThat(decisions.values())
        .as("about as many decisions on each subsidy: %s", decisions)
        .allMatch(count -> count > CLAIMS / (2 * Everything.IDS.size()));
  }

  private static Map<String, Long> countBySubsidy(Path decisions) throws IOException {
    try (Stream<String> lines = Files.lines(decisions)) {
      return lines.collect(
          Collectors.groupingBy(
              line -> Everything.GOLDEN_BLUE.readDecision(line).subsidy(), Collectors.counting()));
    }
  }

  private static List<String> claims() {
    List<String> lines = new ArrayList<>(CLAIMS);
    Everything.CLAIMS.stream(7)
        .limit(CLAIMS)
        .forEach(claim -> lines.add(Everything.GOLDEN_BLUE.writeClaim(claim)));
    return lines;
  }

  private static Path settle(Path folder, String name, List<String> lines)
      throws IOException, InterruptedException {
    Path claims = Files.write(folder.resolve(name + ".claims.jsonl"), lines);
    Path decisions = folder.resolve(name + ".decisions.jsonl");
    ProcessBuilder launcher =
        new ProcessBuilder(
            Repository.ROOT.resolve("examples/golden-blue").toRealPath().toString(),
            "settle",
            claims.toString(),
            "-o",
            decisions.toString());
    launcher.environment().put("JAVA_OPTS", "-Xmx1g");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = launcher.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println("Large batch: " + lines.size() + " claims settled in " + millis + " ms");
    return decisions;
  }
}
